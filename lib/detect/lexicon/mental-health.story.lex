# In an entry that is sensitive anyway, the lines about people and what they know belong to it
rule    troubled-people
does    hint consider mention
why     Somebody close is spoken of in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-people|his|him|"kids"|"father"
unless  @background in clause
yes     Suicidal in June. [Her partner away till May].
yes     Sectioned in 2019. [Sister visits].
no      Rash settled, bloods normal.
no      Knee pain since a fall.

rule    troubled-telling
does    hint consider echo
why     This line tells who knows what, or what happened, in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-telling|"team"|"treatment"|"crisis"; ~quoted ..6 @told-of
when    denied keep
when    asked keep
when    safety-net keep
yes     Suicidal in June. [She hasn't asked for help].
yes     Sectioned in 2019. [Nobody visited].
no      Rash settled, bloods normal.
no      Knee pain since a fall.
