# People who are not the patient: who they are, named.
rule relative-named
does hint consider sure
why A relative or someone close to the patient is named here.
basis rule 15 (a name identifies) and rule 12; lexicon team 2026-11-21
say @kin ~name; @kin ..1 ~name; ~name ..1 @family|@other-person|@child|wife|husband|partner|girlfriend|boyfriend; our|my ~name
yes Lives with her [brother Callum] and two dogs.
yes Brought by [Farida (daughter]).
no Lives with her brother and two dogs.
no Brought by Nurse Farida from the home.
