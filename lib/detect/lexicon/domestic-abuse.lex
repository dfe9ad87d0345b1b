rule partner-hits
does prompt hide sure
why Someone close to the patient has hurt them.
basis rule 2; engine team 2026-11-21
frame who @close; act hit|punch|slap|kick|strangle|choke; of @patient
yes Says [husband hit her] again last night.
yes given F 40: [Punched by partner] on Friday.
no Husband denies hitting her.
no Dog hit by car.
