# In an entry that is sensitive anyway, the lines about people and what they know belong to it
rule    intimate-people
does    hint consider mention
why     Somebody close is spoken of in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-people|his|him|"his husband"|"her wife"|"boyfriend"
unless  @background in clause
yes     Chlamydia positive. [Her partner away till May].
yes     Termination booked. [Sister comes along].
no      Rash settled, bloods normal.
no      Knee pain since a fall.

rule    intimate-telling
does    hint consider echo
why     This line tells who knows what, or what happened, in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-telling; ~quoted ..6 @told-of
when    denied keep
when    asked keep
when    safety-net keep
yes     Chlamydia positive. [She hasn't asked before].
yes     Termination booked. [Nobody else].
no      Rash settled, bloods normal.
no      Knee pain since a fall.
