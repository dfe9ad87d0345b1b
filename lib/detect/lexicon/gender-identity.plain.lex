# Gender said outright in a few words
rule    gi-plain
does    prompt ask sure
why     Gender history or transition is named.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     trans ..1 "e2"|oestrogen|estradiol|testosterone|man|woman|boy|girl|male|female|teen|youth|patient|pt|son|
            daughter|identity|lad|history|care;
        "m to f"|"f to m"|"m2f"|"f2m";
        on|started|starting|taking|stopped T injections|shots|nebido|~num|deadname|binder|GIC|"top surgery";
        on|started T ..2 was|previously|formerly|prev|née ~forename|~name;
        formerly|previously|prev|once "known as"|called|named ~forename|~name;
        deadname|"dead name"|deadnamed|deadnaming;
        new|changed|"change of" name ..3 new ..1 nhs no|number;
        wears|wearing|wear|chest|using|uses binder;
        "binding chest"|"chest binding"|"binds chest"|"binds her chest"|"binds his chest";
        want|wants|wish|wishes|wishing|hopes|hoping|plan|plans|planning|started|starting|ready to? transition|
            transitioning;
        intersex
unless  fats|fat|clinic|adult|insulin|ward|secondary|paeds|hernia|abdominal|postop|rib|folder|pump|diet|retire|married|
            maiden|company|drug|brand|hospital|surgery|practice|primary|breastfeeding|solids|care_home|as_gp in clause
yes     [On T, was Sarah].
yes     [Formerly known as Kevin].
yes     [Wears binder], skin sore.
yes     [Wants to transition].
no      Wears abdominal binder after hernia.
no      Wants to transition to adult clinic.
no      On T gel pad for ECG.

rule    gi-plain-more
does    prompt ask sure
why     Gender history, transition or its surgery is told outright.
basis   rules 1, 19; terse notes, lexicon team 2026-11-22
say     trans "f"|"m"|fem|masc|nb|"not out"|closeted;
        trans ..1 "not out"|closeted;
        trans ..1 on|taking "e2"|oestrogen|estradiol|testosterone|hormones;
        assigned ..1 "f"|"m"|female|male|girl|boy ..1 at birth;
        detrans|detransition|detransitioned|detransitioning;
        chest masc|masculinisation|feminisation;
        GRS|SRS;
        facial feminisation;
        HRT gender|trans;
        "gender hrt"|"trans hrt";
        "deed poll" ..1 now ~forename;
        want|wants|prefers|uses|requests male|female|neutral|he|she|they pronouns|title;
        change|changed|update ..1 gender|sex marker|"on record"
unless  radiosurgery|stereotactic|fats|metastases|brain|tumour|neurosurgery|avm in note
yes     [Trans F], bloods due.
yes     [Wants male pronouns].
yes     [Assigned F at birth].
no      SRS for brain mets, stereotactic.
no      Trans fats avoided.
