# How a passage is said. cue <assertion> <direction> <reach in words>: phrases; phrases
cue denied before 6: no|denies|denied|denying|nil|without|never|not|"no evidence of"|"no signs of"|none
cue denied after 3: denied|negative|neg|"-ve"|nil|"not present"
stop but|however|although|except
shield "no longer"; "not only"; "no idea"
