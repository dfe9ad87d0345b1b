# In an entry that is sensitive anyway, the lines about people and what they know belong to it
rule    using-people
does    hint consider mention
why     Somebody close is spoken of in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-people|his|him|"dad"|"son"|"kids"
unless  @background in clause
yes     Heroin daily. [Her partner away till May].
yes     Methadone 40ml. [Sister collects].
no      Rash settled, bloods normal.
no      Knee pain since a fall.

rule    using-telling
does    hint consider echo
why     This line tells who knows what, or what happened, in an entry that is sensitive.
basis   rules 1, 12; lexicon team 2026-11-21
say     @story-telling|"found"|"weekends"; ~quoted ..6 @told-of
when    denied keep
when    asked keep
when    safety-net keep
yes     Heroin daily. [She hasn't asked for help].
yes     Methadone 40ml. [Nobody else].
no      Rash settled, bloods normal.
no      Knee pain since a fall.
