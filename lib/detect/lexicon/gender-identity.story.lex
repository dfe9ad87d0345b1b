# In an entry that is sensitive anyway, the lines about people and what they know belong to it
rule    gender-people
does    hint consider mention
why     Somebody close is spoken of in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-people|his|him|"dad"|"nana"|"school"
unless  @background in clause
yes     Trans man. [His partner is away].
yes     Gender clinic letter. [Sister drives].
no      Rash settled, bloods normal.
no      Knee pain after a fall.

# Quoted words weigh in every entry, but are shown here alone: elsewhere only where they speak of somebody
rule    gender-telling
does    hint consider echo
why     This line tells who knows what, or what happened, in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     ~quoted|@story-telling|"old name"|"voice"
when    denied keep
when    asked keep
when    safety-net keep
yes     Trans man. [He hasn't asked for it].
yes     Gender clinic letter. [Nobody else].
no      Rash settled, bloods normal.
no      Knee pain after a fall.
