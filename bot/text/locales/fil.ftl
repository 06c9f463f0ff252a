# Filipino, kasama ang mga salitang Ingles ng IRCC na kailangang makilala.
#
# Pareho ang syntax at mga key sa en.ftl. Ang pangalan ng mga programa at kategorya ay ang
# inilalathala ng IRCC. Hindi nagbabago ang salita ayon sa bilang: sapat na ang { $points } puntos.

# en 93f1055e
language-name = Filipino

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { ", " }
# en 1391a974
list-and = { $list } at { $last }
# en 8f1fb123
list-or-comma = { ", " }
# en 8c527a48
list-or = { $list } o { $last }
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General (pangkalahatan)
# en 9017d2b1
type-general-short = General
# en 15047e0b
type-general-draw = general draw
# en 29ac1ee8
type-cec = Canadian Experience Class
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = CEC draw
# en 79f672d8
type-fsw = Federal Skilled Worker
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = FSW draw
# en e730f172
type-fst = Federal Skilled Trades
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = FST draw
# en 5a694d8e
type-pnp = Provincial Nominee Program
# en bc195520
type-pnp-short = PNP
# en 1923a6f2
type-pnp-draw = PNP draw
# en 2e02cbf2
type-french = French-language proficiency
# en 6be8a8c1
type-french-short = French
# en 290d0692
type-french-draw = French draw
# en af0ffcaf
type-healthcare = Healthcare and social services occupations (kalusugan)
# en a0d3ff65
type-healthcare-short = Healthcare
# en 53123dcb
type-healthcare-draw = healthcare draw
# en 73064efb
type-stem = STEM occupations (agham at teknolohiya)
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = STEM draw
# en 768a5793
type-trades = Trade occupations (skilled trades)
# en da21e59f
type-trades-short = Trades
# en 621d4cce
type-trades-draw = trades draw
# en c52190cd
type-transport = Transport occupations (transportasyon)
# en 1207db18
type-transport-short = Transport
# en 563e8f74
type-transport-draw = transport draw
# en f48cd832
type-agriculture = Agriculture and agri-food occupations (agrikultura)
# en 10d7a090
type-agriculture-short = Agriculture
# en 10d620e3
type-agriculture-draw = agriculture draw
# en caee31ad
type-education = Education occupations (edukasyon)
# en 12f3715d
type-education-short = Education
# en 5bdfb070
type-education-draw = education draw
# en 35485374
type-physicians = Physicians with Canadian work experience (mga doktor)
# en 9626eca3
type-physicians-short = Physicians
# en 51529c73
type-physicians-draw = physicians draw
# en bec016af
type-senior_managers = Senior managers with Canadian work experience (mga nakatataas na manager)
# en a061852f
type-senior_managers-short = Senior managers
# en 3251fb20
type-senior_managers-draw = senior managers draw
# en 4e39349a
type-researchers = Researchers with Canadian work experience (mga mananaliksik)
# en 01919bb9
type-researchers-short = Researchers
# en 5e1f8450
type-researchers-draw = researchers draw
# en 24e595db
type-military = Skilled military recruits (militar)
# en d099fc38
type-military-short = Military
# en 819fb189
type-military-draw = military draw

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = Hindi bababa sa isang taon ng skilled work sa Canada sa nakaraang tatlong taon, at CLB 7 (TEER 0 at 1) o CLB 5 (TEER 2 at 3).
# en 29f7ed29
criteria-fsw = Hindi bababa sa isang taong tuloy-tuloy na skilled work, CLB 7 sa lahat ng apat na kakayahan, at 67 sa 100 puntos sa selection grid.
# en b2ad22ee
criteria-fst = Hindi bababa sa dalawang taon ng trabaho sa skilled trade sa nakaraang limang taon, at job offer o certificate of qualification.
# en 8ca76ad3
criteria-french = NCLC 7 o mas mataas sa lahat ng apat na kakayahan: pagsasalita, pakikinig, pagbasa at pagsulat.
# en 9363f632
criteria-healthcare = Hindi bababa sa 12 buwan, sa nakaraang tatlong taon, sa iisang trabahong nasa listahan ng IRCC para sa healthcare at social services.
# en 72e91ff6
criteria-stem = Hindi bababa sa 12 buwan, sa nakaraang tatlong taon, sa iisang trabahong nasa listahan ng IRCC para sa STEM.
# en 531eda80
criteria-trades = Hindi bababa sa 12 buwan, sa nakaraang tatlong taon, sa iisang trabahong nasa listahan ng IRCC para sa trades.
# en 182ba6e0
criteria-transport = Hindi bababa sa 12 buwan, sa nakaraang tatlong taon, sa iisang trabahong nasa listahan ng IRCC para sa transport.
# en 8f04286d
criteria-agriculture = Trabahong nasa listahan ng IRCC para sa agriculture at agri-food. Natapos ang kategoryang ito noong Pebrero 2026.
# en 8606a354
criteria-education = Hindi bababa sa 12 buwan, sa nakaraang tatlong taon, sa iisang trabahong nasa listahan ng IRCC para sa education.
# en 537756d5
criteria-physicians = Hindi bababa sa 12 buwan bilang doktor sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
# en fc2490fb
criteria-senior_managers = Hindi bababa sa 12 buwan bilang senior manager sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
# en 6e05d2a4
criteria-researchers = Hindi bababa sa 12 buwan bilang mananaliksik sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
# en 545cc2ea
criteria-military = Sampung taon ng serbisyo sa kinikilalang militar ng ibang bansa, at job offer ng Canadian Armed Forces na hindi bababa sa tatlong taon.
# en 71a06b67
criteria-list = Hindi bababa sa { $months } buwan sa iisang trabaho na nasa listahan ng IRCC, sa nakaraang { $years } taon.
# en c21d5ecf
criteria-list-canada = Hindi bababa sa { $months } buwan sa Canada sa iisang trabaho na nasa listahan ng IRCC, sa nakaraang { $years } taon.
# en dd91438e
criteria-level = NCLC { $level } o mas mataas sa lahat ng apat na kakayahan.
# en 96caaa83
criteria-new = Binago ng IRCC ang hinihingi nito. Pakibasa ang mga kondisyon sa pahina ng IRCC.

## Times

# en 5853c3de
time-utc = { $moment } UTC
# en 03c11d14
time-local = { $moment } ({ $utc } UTC)
# en d019b541
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
# en 43227f89
time-moment = { $date }, { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

# en 3b668c42
answer-met = Pasok ka sa mga dapat imbitahan: { $score }, cut-off { $cutoff } ({ $type })
# en 26220b1d
answer-tie = Depende sa tie-break: { $score }, cut-off { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = Hindi umabot: { $score }, cut-off { $cutoff } ({ $type }), kulang ng { $points }
# en 2c4c3906
answer-missed-tie_break = Hindi umabot: { $score }, cut-off { $cutoff } ({ $type }), sa tie-break
# en ab1322d9
answer-missed-either_way = Hindi umabot, anuman ang sagot: { $score }, cut-off { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = Hindi ka kasama: { $draw }, cut-off { $cutoff }
# en ff4b0461
answer-may_be = Kuwalipikado ka ba sa { $draw } na ito? { $score }, cut-off { $cutoff }
# en d429dc92
answer-may_be-no_score = Kuwalipikado ka ba sa { $draw } na ito? Cut-off { $cutoff }
# en 7923e434
answer-out_of_pool = Nasa pool ba ang profile mo? { $score }, cut-off { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = Nasa pool ba ang profile mo? Cut-off { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = May nomination ka ba? { $draw }, cut-off { $cutoff }; kung meron, { $score }
# en d5d8a4ee
answer-nomination-no_score = May nomination ka ba? { $draw }, cut-off { $cutoff }
# en 040c6066
answer-new_type = Bagong uri ng draw: { $score }, cut-off { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = Bagong uri ng draw: cut-off { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = Ano ang score mo? Cut-off { $cutoff } ({ $type }), bukas sa iyo
# en d9149a09
answer-score_unclear = May nomination ba sa { $score } mo? Cut-off { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name }: pasok sa mga dapat imbitahan, { $score }, cut-off { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name }: depende sa tie-break, { $score }, cut-off { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name }: hindi umabot, { $score }, cut-off { $cutoff } ({ $type }), kulang ng { $points }
# en 0eb25f83
named-missed-tie_break = { $name }: hindi umabot, { $score }, cut-off { $cutoff } ({ $type }), sa tie-break
# en c80eb979
named-missed-either_way = { $name }: hindi umabot, anuman ang sagot, { $score }, cut-off { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name }: hindi kasama, { $draw }, cut-off { $cutoff }
# en a2c5e011
named-may_be = { $name }: kuwalipikado ba sa { $draw } na ito? { $score }, cut-off { $cutoff }
# en edb12e4d
named-may_be-no_score = { $name }: kuwalipikado ba sa { $draw } na ito? Cut-off { $cutoff }
# en 25d69177
named-out_of_pool = { $name }: nasa pool ba ang profile? { $score }, cut-off { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name }: nasa pool ba ang profile? Cut-off { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name }: may nomination ba? { $draw }, cut-off { $cutoff }; kung meron, { $score }
# en bf5e3011
named-nomination-no_score = { $name }: may nomination ba? { $draw }, cut-off { $cutoff }
# en 75a375d5
named-new_type = { $name }: hindi pa masabi, { $score }, cut-off { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name }: hindi pa masabi, cut-off { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name }: ano ang score? Cut-off { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name }: may nomination ba sa { $score }? Cut-off { $cutoff } ({ $type })

## The facts that follow the answer

# en f318c00c
profile-me = Ikaw
# en 6e887ac9
where-above = { $points ->
    [1] 1 punto
   *[other] { $points } puntos
 } na mas mataas.
# en 393ec4c1
where-below = Kulang ng { $points ->
    [1] 1 punto
   *[other] { $points } puntos
 }, kuwalipikado ka man o hindi.
# en de4a2c93
where-at_everyone = Inimbitahan ang lahat ng nasa mismong cut-off.
# en 8f4a4642
where-at_before = Isinumite mo ang profile mo bago ang tie-break.
# en 653b8809
where-at_after = Isinumite ang profile mo pagkatapos ng tie-break.
# en 00158e5d
where-at_same_day = Isinumite mo ang profile mo sa mismong araw ng tie-break.
# en 3644f1c0
where-at_no_date = Hindi ko alam kung kailan mo isinumite ang profile mo.
# en 75f4d740
where-at_no_tie_break = Nasa mismong cut-off ka, at hindi alam ang tie-break.

## What would follow if the draw is for the person

# en 46df70fc
if-above = Kung oo: { $points ->
    [1] 1 punto
   *[other] { $points } puntos
 } na mas mataas sa cut-off, kaya pasok ka sa mga dapat imbitahan.
# en 2eb409ee
if-below = Kung oo: { $points ->
    [1] 1 punto
   *[other] { $points } puntos
 } na mas mababa sa cut-off, kaya hindi ka umabot.
# en 7f46c31c
if-at_everyone = Kung oo: nasa mismong cut-off, kaya pasok ka sa mga dapat imbitahan.
# en 728ba79a
if-at_before = Kung oo: nasa cut-off at bago ang tie-break, kaya pasok ka sa mga dapat imbitahan.
# en 8fb775dd
if-at_after = Kung oo: nasa cut-off pero pagkatapos ng tie-break, kaya hindi ka umabot.
# en 9d24c4c8
if-at_same_day = Kung oo: nasa mismong cut-off, kaya nakabatay ito sa oras ng pagsumite mo.
# en be8364dd
if-at_no_date = Kung oo: nasa mismong cut-off, kaya nakabatay ito sa kung kailan ka nagsumite.
# en 565942e8
if-at_no_tie_break = Kung oo: nasa mismong cut-off, kaya nakabatay ito sa tie-break, na hindi alam.
# en 1e54ff1d
if-no_score = Kung oo: nakabatay ito sa score mo, na wala pa sa akin.
# en 9ba5a9b8
if-score_unclear = Kung oo: depende kung kasama sa score mo ang { $nomination } puntos ng nomination.

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = Iyan ang pangalang inilathala ng IRCC. Hindi ko pa masabi kung kasama ka.
# en 67236d4b
reason-not_nominated = Para ito sa mga may provincial nomination, at sinabi mong wala ka nito. Kasama sa cut-off ang { $nomination } puntos ng nomination.
# en 0a22fa8c
reason-nomination_unsaid = Para ito sa mga may provincial nomination. Kasama sa cut-off ang { $nomination } puntos ng nomination.
# en 2a6361ea
reason-not_in_program = Sinabi mong hindi ka kuwalipikado para sa { $type }.
# en f252ad60
reason-not_in_category = Sinabi mong hindi ka kabilang sa kategoryang { $type }.
# en 34575482
reason-in_no_program = Para sa category draw, kailangan ding kuwalipikado ka para sa { $programs }, at sinabi mong hindi.
# en 15ead52c
reason-no_program_said = Para sa category draw, kailangan ding kuwalipikado ka para sa { $programs }.
# en 62a45855
reason-program_changed = Para ito sa mga kuwalipikado para sa { $type }. Binago ng IRCC ang hinihingi ng programang iyon pagkatapos mong sumagot.
# en d2426253
reason-programs_changed = Humihingi rin ng pederal na programa ang category draw, at binago ng IRCC ang mga programa pagkatapos mong sumagot.
# en c91257f2
reason-category_changed = Binago ng IRCC ang listahan ng kategoryang { $type } noong { $date }; tungkol sa nauna ang sagot mo.
# en e6185439
reason-category_earlier = Noong araw na iyon, iba ang mga tuntunin ng kategoryang { $type }; tungkol sa mas bago ang sagot mo, kaya hindi ko masabi.
# en 129f4aa4
reason-label_unknown = Naglathala ang IRCC ng bagong bersiyon ng kategoryang { $type } ({ $label }), at hindi ko pa alam ang listahan nito; tungkol sa mas nauna ang sagot mo.
# en 4a8dec30
changed-added = Bago sa listahan: { $occupations }.
# en 24f45dda
changed-removed = Wala na sa listahan: { $occupations }.
# en 9547151d
changed-more = { $occupations } at { $more } pa
# en a7c083a5
changed-months = { $months } buwan ng trabaho na ang hinihingi ngayon; dati ay { $before }.

# en 13e895a3
score-with-nomination = Kasama sa { $score } ang { $nomination } puntos ng nomination.

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = Batay ito sa sinabi mo sa akin. Ang IRCC account mo lang ang may bisa: <a href="{ $url }">buksan</a>.
# en 1db5dd74
advice-missed = Mananatili sa pool ang profile mo para sa mga susunod na draw hangga’t may bisa ito. Ipinapakita ng /crs ang magpapataas ng score mo.
# en 2592a9c7
advice-missed-near = Muntik na iyon. Mananatili sa pool ang profile mo para sa mga susunod na draw hangga’t may bisa ito.
# en 94647fbe
advice-not_for_you = May nagbago ba? I-update sa /profile
# en 95f6681c
advice-several = Batay ito sa mga naka-save dito. Ang IRCC account lang ng bawat isa ang may bisa: <a href="{ $url }">buksan</a>.

## Questions, and their answers as buttons

# en f1a7daeb
question-score = Ano ang CRS score mo, hindi kasama ang { $nomination } puntos ng nomination?
# en 411bd3e5
question-nomination = May provincial nomination ka ba?
# en dea34309
question-nomination_in_score = Kasama ba sa score mong { $score } ang { $nomination } puntos ng provincial nomination?
# en 7041e443
question-program = Kuwalipikado ka ba para sa programang ito: { $type }?
# en d0ebb1d1
question-any_program = Kuwalipikado ka ba para sa kahit isa sa mga pederal na programa: { $programs }?
# en 6961f958
question-category = Natutugunan mo ba ang mga kondisyon ng kategoryang ito: { $type }?
# en bd84f9bf
question-submitted = Kailan mo isinumite ang Express Entry profile mo? Sapat na ang araw; kung may oras (UTC), mas eksakto ang sagot ko.
# en 063bfdaf
question-submitted-time = Anong oras mo isinumite ang Express Entry profile mo noong { $date }? Kung kaya, may segundo: 10:00:30.
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = Oo
# en a05e0b1f
no-button = Hindi

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>Paalala</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • Pagkalipas ng { $days } araw: { $line }
# en 284be4df
reminder-invitation = Ang imbitasyon mo: { $days ->
    [0] ngayon ang huling araw para mag-apply.
   *[other] { $days } araw na lang para mag-apply.
 }
# en 3f5897a9
reminder-invitation-over = Ayon sa petsang ibinigay mo, tapos na ang 60 araw mo.
# en 7940a78a
reminder-closing = Ang IRCC account mo lang ang may bisa. Kung may nagbago, sabihin mo at kakalkulahin ko ulit.
# en 64beb054
reminder-invitation-button = Ang imbitasyon ko
# en 20f8c550
reminder-calculator-button = Tingnan ang score ko
# en 634752e3
reminder-settings-button = Mga paalala
# en 18639a79
drop-birthday = birthday mo, sa { $day }
# en 403c643e
drop-new_points = mga bagong puntos, sa { $day }
# en b81830eb
drop-first_test = mag-e-expire ang resulta ng una mong language test sa { $day }
# en 61a36366
drop-second_test = mag-e-expire ang resulta ng ikalawa mong language test sa { $day }
# en 06182ade
drop-profile = mag-e-expire ang Express Entry profile mo sa { $day } at mawawala sa pool
# en 777ccf4e
drop-work_window = mula { $day }, maaaring hindi na mabilang ang karanasan mo: dapat nasa loob ng nakaraang tatlong taon ang 12 buwan nito
# en 340822fe
drop-funds = ang huling araw para ilagay sa profile mo ang bagong settlement funds ng IRCC ay { $day }: kapag wala ito, maaaring hindi na maging kuwalipikado ang profile. Hindi ito kailangan sa CEC, at hindi binabago ng pag-update ang oras ng pagsumite mo
# en 0c3e8bfa
drop-costs = { $what } (−{ $points ->
    [1] 1 punto
   *[other] { $points } puntos
 })
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ Mula pa noong { $since } ang impormasyon mo at maaaring luma na. Mula noon: { $changes }.
# en 06cecf44
stale-several = ⚠️ May ilang impormasyong maaaring luma na. Profile: <b>{ $names }</b>. Tingnan: /profile
# en 28647a0e
older-announced = ⚠️ Nag-anunsiyo ang IRCC ng bagong puntos mula { $since }. Hindi ko makumpirma ang mga bilang; ang numero sa IRCC account mo ang may bisa.
# en 6803f4ad
older-confirmed = ⚠️ Binago ng IRCC ang puntos noong { $since }, at mula pa bago noon ang score mo. Ang numero sa IRCC account mo ang may bisa.
# en 8bb7e036
older-push = Binago ng IRCC ang puntos noong { $since }, at mula pa bago noon ang naka-save mong score ({ $score }). Pakitingnan ang IRCC account mo at ibigay sa akin ang numero roon.
# en fef69bd9
older-computed = Sa bagong puntos, { $score } ang lumalabas sa mga sagot mo sa calculator.
# en b17de4f0
older-button = Ibigay ang bagong numero
# en 393cf822
older-computed-button = I-save ang { $score }
# en 78171b58
since-birthday = nag-birthday ka, noong { $day }
# en e27db638
since-first_test = nag-expire ang resulta ng una mong language test noong { $day }
# en e54379f9
since-second_test = nag-expire ang resulta ng ikalawa mong language test noong { $day }
# en 4706919f
since-profile = nag-expire ang Express Entry profile mo noong { $day }: kung walang bago, wala ka sa pool
# en ad64a85b
since-work_window = mula { $day }, maaaring hindi na mabilang ang karanasan mo para sa ilang programa at kategorya
# en 5b8092f4
draw-facts = #{ $draw }, { $name }, { $date }, { $size } imbitasyon.

## One draw

# en 6be04b0a
draw-tie-break = Tie-break: { $instant }
# en e796e857
draw-tie-break-none = Tie-break: wala pa noon; inimbitahan ang lahat ng nasa { $cutoff }
# en b516ca52
draw-tie-break-unknown = Tie-break: hindi alam
# en efbc51c5
draw-ran-at = Ginanap: { $instant }
# en 09c325f1
draw-invited = Bukas sa: { $programs }
# en fe636138
draw-pool = Pool noong { $date }: { $total } kandidato
# en 5d69616f
draw-pool-undated = Pool bago ang draw: { $total } kandidato
# en 7ca3f78b
draw-pool-band = { $band }: { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">Pahina ng IRCC para sa draw na ito</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = Hindi mabasa ang tie-break ng IRCC para sa draw na ito.
# en b29096cd
note-tie_break_missing = Walang inilathalang tie-break ang IRCC para sa draw na ito.
# en 94bcd7fa
note-tie_break_no_year = Walang taon ang tie-break ng IRCC para sa draw na ito.
# en 2f2076aa
note-tie_break_am_pm = Magkahalo ang dalawang format ng oras sa tie-break ng IRCC para sa draw na ito.
# en bd691a79
note-tie_break_after_draw = Mas huli pa sa mismong draw ang tie-break ng IRCC para rito.
# en b165cf9f
note-tie_break_too_old = Mahigit isang taon bago ang draw ang tie-break ng IRCC para rito.
# en 92330e6d
note-ran_at_unreadable = Hindi mabasa ang oras ng IRCC para sa draw na ito.
# en 14fea143
note-ran_at_other_day = Hindi tugma ang petsa at oras ng IRCC para sa draw na ito: magkaibang araw ang mga ito.
# en 400ed02c
note-pool_unreadable = Hindi mabasa ang mga bilang ng IRCC sa pool para sa draw na ito.
# en 6caf676e
note-unusual = ⚠️ Hindi karaniwan ang mga bilang ng IRCC para sa draw na ito. Pakikumpara sa pahina nito.

## A correction

# en 915a4df9
correction-title = Itinama ng IRCC ang draw na ito, kaya nagbago ang resulta mo.
# en ef5b8221
correction-answer = Pagtatama: { $answer }
# en 01726a4b
correction-replaces = Pinapalitan nito ang: { $mark } { $answer }
# en 9fd5d66c
correction-before = Ang dating inilathala ng IRCC: { $facts }.
# en c647c46c
post-title = <b>Express Entry draw: { $type }, cut-off { $cutoff }</b>
# en 06e447e5
digest-title = <b>Mga Express Entry draw, { $first } hanggang { $last }</b>
# en bae428f0
digest-row = • #{ $draw }, { $date }: { $type }, cut-off <b>{ $cutoff }</b>, { $size } imbitasyon
# en 61d02103
digest-none = Walang draw na iuulat mula { $first } hanggang { $last }.
# en a8cbac51
digest-pool = Pool noong { $day }: { $total } kandidato, { $way ->
    [more] mas marami nang { $count } kaysa
    [fewer] mas kaunti nang { $count } kaysa
   *[same] kasindami
 } noong { $before }.
# en f9bd573c
correction-date = noong { $date }
# en 133ee743
correction-size = { $size } imbitasyon
# en 1c74f2ce
correction-cutoff = cut-off { $cutoff }
# en a89f0efb
correction-tie-break = tie-break { $instant }
# en d33ff806
correction-tie-break-unknown = hindi alam ang tie-break

## The one line of context

# en 62cada34
context-new_name = Ngayon lang ginamit ng IRCC ang pangalang ito.
# en 6f3a30df
context-first_ever = Ang kauna-unahang { $type } hanggang ngayon.
# en 9fc2091c
across-new-points = { $line } Nagkabisa ang bagong puntos noong { $since }, kaya hindi magkapareho ang sukatan ng dalawa.
# en 2d8b6a96
context-first_in = Unang { $type } sa loob ng { $months } buwan; ang huli ay #{ $last_number } noong { $last_date }, cut-off { $last_cutoff }.
# en eebc3c7a
context-lowest_ever = Ang pinakamababang cut-off ng anumang { $type } hanggang ngayon, sa kabuuang { $count }.
# en 80322afc
context-highest_ever = Ang pinakamataas na cut-off ng anumang { $type } hanggang ngayon, sa kabuuang { $count }.
# en 634e41d0
context-lowest_since = Ang pinakamababang cut-off ng { $type } sa loob ng { $months } buwan, mula sa #{ $last_number } noong { $last_date } ({ $last_cutoff }).
# en 37d47026
context-highest_since = Ang pinakamataas na cut-off ng { $type } sa loob ng { $months } buwan, mula sa #{ $last_number } noong { $last_date } ({ $last_cutoff }).
# en 6374eae0
context-streak = { $count ->
    [3] Ikatlong sunod na { $type } sa { $range }.
    [4] Ikaapat na sunod na { $type } sa { $range }.
    [5] Ikalimang sunod na { $type } sa { $range }.
    [6] Ikaanim na sunod na { $type } sa { $range }.
   *[other] Isa pang { $type } sa { $range }: { $count } na ang magkakasunod.
 }
# en bf2a6ebb
context-move_up = { $points ->
    [1] 1 punto
   *[other] { $points } puntos
 } na mas mataas kaysa sa huling { $type }: #{ $last_number } noong { $last_date }, cut-off { $last_cutoff }.
# en 9ba5ad27
context-move_down = { $points ->
    [1] 1 punto
   *[other] { $points } puntos
 } na mas mababa kaysa sa huling { $type }: #{ $last_number } noong { $last_date }, cut-off { $last_cutoff }.
# en c4e4a446
context-tie_later = Kapareho ng cut-off ng huling { $type }, #{ $last_number } noong { $last_date } ({ $last_cutoff }), pero { $days } araw na mas huli ang tie-break.
# en b4d4f7ae
context-tie_earlier = Kapareho ng cut-off ng huling { $type }, #{ $last_number } noong { $last_date } ({ $last_cutoff }), pero { $days } araw na mas maaga ang tie-break.
# en 541b24e2
context-move_none = Kapareho ng cut-off ng huling { $type }: #{ $last_number } noong { $last_date }, cut-off { $last_cutoff }.

## Buttons under an alert

# en 8d5a1dd5
details-button = Mga detalye
# en bff8905f
mute-button = I-mute: { $type }
# en fdd063d6
unmute-button = I-unmute: { $type }

## Standing texts

# en 28eea886
disclaimer =
    Hindi kaugnay ng IRCC ang bot na ito at hindi ito nagbibigay ng legal na payo.
    Walang sinuman dito ang hihingi sa iyo kailanman ng dokumento, pera o password.

# en 69fb0aad
privacy =
    <b>Ano ang sine-save tungkol sa iyo, at bakit</b>

    • ang numero ng chat na ito, para masulatan ka
    • ang wika at time zone mo, para maintindihan mo ang mga mensahe
    • ang mga detalyeng ibinigay mo: score, mga programa, mga kategorya, nomination, kung kailan ka nagsumite – para masabi ko kung pasok ka sa mga dapat imbitahan
    • ang mga sagot sa calculator: hanggang matapos ka, o 90 araw kung huminto ka sa gitna; mas matagal lang kung hilingin mo, para maipaalala ko kung ano ang makababawas ng puntos
    • ang petsa ng imbitasyon, at kung aling paalala ang naipadala, para mabilang ang 60 araw
    • ang mga pangalang ibinigay mo sa mga profile mo, para hindi sila mapagpalit
    • ang mga setting mo sa alert
    • kung idinagdag mo ako sa isang grupo o channel: na ikaw ang gumawa nito, hangga’t nakakapag-post ako roon, para masabi ko sa iyo kapag hindi na
    • sa loob ng 30 araw, kung aling alert ang naihatid, para walang maipadala nang dalawang beses at para maitama ko kung itama ng IRCC ang isang draw

    Walang ibang pangalan, username o teksto ng mensahe na sine-save sa anumang file o log. Walang ibinebenta o ipinapasa sa iba.

    Ipinapadala ng /mydata ang lahat bilang file, maliban sa kung aling alert ang naihatid. Binubura agad ng /delete ang lahat; sa loob ng isang minuto, wala na ito sa anumang file. Pini-pause lang ng /stop ang mga alert. Binubura ang chat na hindi maabot sa loob ng labindalawang buwan.

# en 12145a18
help-title = <b>Ano ang magagawa ko</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = Puwede ka ring magpadala lang ng score, gaya ng 522. Kasya sa /profile ang ilang profile, para sa mag-asawa o sa mga kliyente. Idagdag ako sa isang grupo o channel, at ipo-post ko roon ang bawat draw, hindi kailanman ang score ng sinuman.

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 Hindi nababasa ang file ng IRCC mula { $since }: { $fault } (×{ $failures }). Patuloy akong sumusubok.
# en 56e74990
incident-source-silent-over = ✅ Nababasa ko na ulit ang file ng IRCC ({ $now }), unang beses mula { $since }. { $new ->
    [no] Walang nakaligtaan.
   *[other] Inilathala samantala: { $new }.
 }
# en 71c693df
incident-source-stale = ⚠️ Noong { $date } pa ang pinakabagong draw, #{ $subject }. Baka wala lang draw ang IRCC, o baka lumipat ito sa ibang file: pakitingnan ang pahina nito.
# en 14afea75
incident-file-shrunk = ⚠️ Kulang ng { $count } sa { $known } draw ang file ng IRCC. Pinananatili ko pa rin ang mga iyon; ipinapaalam ang anumang bago.
# en 3bf2c812
incident-file-shrunk-over = ✅ Buo na ulit ang file ng IRCC.
# en 0e228fa7
incident-files-disagree = ⚠️ Hindi magkatugma ang mga file ng IRCC sa draw #{ $subject }. English: { $date }, { $size } imbitasyon, cut-off { $cutoff }. French: { $french_date }, { $french_size } imbitasyon, cut-off { $french_cutoff }. Ang nasa English ang sinasabi sa mga tao.
# en d95a86c7
incident-rows-unreadable = ⚠️ Hindi mabasa ang { $count } row ng file ng IRCC; ang una ay { $first }: { $fault }. Susubukan ko ulit sa bawat tingin.
# en 70c1d97d
incident-rows-unreadable-over = ✅ Nababasa na ulit ang mga row ng file ng IRCC.
# en f2a2fdd2
incident-row-unreadable = ⚠️ Hindi mabasa ang row ng draw #{ $subject }: { $fault }. Susubukan ko ulit sa bawat tingin.
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ Mga row sa store na hindi ko mabasa: { $count } (ang una: { $fault }). Pananatilihin ang mga ito; walang alert ang taong kasama rito ang row, pero mayroon ang lahat ng iba. Nakalista sila sa <code>draw-bot check</code>.
# en 37621ab2
incident-announced-again = ⚠️ Ibinalik ang store mula sa backup, kaya hindi ko alam kung naanunsiyo na ang draw #{ $subject } ({ $name }, { $date }). Naitala ito; walang aabisuhan kung hindi mo sasabihin. Ianunsiyo?
# en 39b894b2
incident-draw-vanished = ⚠️ Nawala ang draw #{ $subject } sa file ng IRCC. Pinananatili ko pa rin ito.
# en d4e1220a
incident-draw-in-future = ⚠️ May petsang { $date } ang draw #{ $subject }, na hindi pa dumarating. Hindi ko ito itatala o ipapaalam hanggang sa araw na iyon, o hanggang itama ito ng IRCC.
# en b4db0db5
incident-draw-repeated = ⚠️ Inuulit ng draw #{ $subject } ang lahat ng bilang ng draw #{ $like }. Itinuturing ko itong iisang draw na may ibang numero, at hindi ko ipinapaalam.
# en f45d6617
incident-draw-copied = ⚠️ Inuulit ng draw #{ $subject } ang lahat ng bilang ng draw #{ $like }, na nasa file pa. Ipapaalam ko ito kung hindi magbago sa susunod na tingin: baka itama ito agad ng IRCC.
# en 02697403
incident-draw-doubted = ⚠️ Mukhang mali ang draw #{ $subject }: { $doubt ->
    [misnumbered] hindi sumusunod sa iba ang numero nito
    [misdated] malayo ang petsa nito sa dapat
   *[implausible] malayo ang mga bilang nito sa mga naunang draw
 } ({ $name }, { $date }, { $size } imbitasyon, cut-off { $cutoff }). Hindi ito itinatala o ipinapahayag hanggang magpasya ka, o hanggang { $minutes } minuto na itong hindi nagbabago.
# en 6374dbfc
incident-file-doubted = ⚠️ Ang file ng IRCC ay { $doubt ->
    [crowded] may { $count } bagong draw sa iisang araw
   *[sweeping] nagbago ng { $count } kilalang draw nang sabay
 }: { $numbers }. Hindi sila itinatala o ipinapahayag hanggang magpasya ka, o hanggang { $minutes } minuto na silang hindi nagbabago.
# en 39d09593
incident-file-swings = ⚠️ Dalawang bersiyon ng draw #{ $subject } ang salit-salit na ibinibigay ng mga server ng IRCC. Ang mas bago ang may bisa, at wala nang aabisuhan ulit.
# en 9070718c
incident-file-untidy = ⚠️ May maliit na mali sa file ng IRCC na hindi pumipigil sa pagbasa (draw #{ $first }): { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ May mga mali ang row ng draw #{ $subject }: { $notes }. Hindi ko isinama ang hindi mabasa.
# en ac91d1e4
incident-name-unknown = ⚠️ May pangalan ang draw #{ $subject } na hindi ko kilala: <b>{ $name }</b>. “Hindi pa masabi” ang matatanggap ng bawat subscriber.
# en 9bdc3923
incident-label-unknown = ⚠️ May bersiyon ng kategorya ang draw #{ $subject } na wala sa mga tuntunin: <b>{ $name }</b>. Tinatanong ulit ang mga tao tungkol dito. Maglagay ng edisyong may bagong listahan sa RULES_DIR (docs/rules.md).
# en 5f638b2e
incident-alert-refused = ⚠️ Tinatanggihan ng Telegram ang teksto ng { $subject }: { $fault }. Bug ito sa panig namin.
# en 7c57f31d
incident-delivery-failing = 🛑 Hindi nakararating sa Telegram ang mga alert mula { $since }: { $fault } (×{ $failures }). Nakapila ang mga ito at ipapadala ulit.
# en ee667efa
incident-delivery-failing-over = ✅ Nakararating na ulit sa Telegram ang mga alert ({ $now }), unang beses mula { $since }.
# en 6e859dc1
incident-telegram-silent = 🛑 Hindi ko maabot ang Telegram mula { $since }: { $fault } (×{ $failures }). Walang nakakatanggap ng sagot sa ngayon; patuloy akong sumusubok.
# en fe1ba162
incident-telegram-silent-over = ✅ Naaabot ko na ulit ang Telegram ({ $now }), unang beses mula { $since }.
# en 2659fbf7
incident-updates-stuck = 🛑 Hindi lumalabas ang mga sagot mula { $since }; { $count } update ang naghihintay. Pakitingnan ang log, at i-restart ako kung tumagal pa.
# en 93858234
incident-updates-stuck-over = ✅ Lumalabas na ulit ang mga sagot ({ $now }). Hindi lumalabas ang mga ito mula { $since }.
# en 218a9da1
incident-delivery-halted = 🛑 Naka-pause ang mga alert mula { $since }, dahil tinatanggihan ng Telegram ang bawat chat: { $fault }. Patuloy akong sumusubok, at kusang magpapatuloy.
# en 5a4dbd26
incident-delivery-halted-over = ✅ Lumalabas na ulit ang mga alert ({ $now }). Naka-pause ang mga ito mula { $since }.
# en 4bb2f584
incident-markup-refused = ⚠️ Tinatanggihan ng Bot API server ang aming markup: { $fault }. Ipinapadala ang mga alert nang wala ito. Pakitingnan ang TELEGRAM_API_URL.
# en 75c03444
incident-update-unreadable = ⚠️ Hindi mabasa ang isang update na { $subject } (id { $update }, ×{ $times }). Nilaktawan ko ito; walang ibang apektado.
# en aae0f313
incident-loop-failed = ⚠️ Pumalya ang isang bahagi ng bot dahil sa sarili nitong depekto at nagsisimula ulit: { $subject } ({ $fault }, ×{ $times }). Pakiulat kasama ang log.
# en b7d741a5
incident-times-unreadable = ⚠️ Hindi ko magamit ang file ng IRCC tungkol sa tagal ng pagproseso mula { $since }: { $fault } (×{ $failures }). Ipinapakita ng /guide at /ita ang huling mga numero at ang petsa nito; patuloy akong susubok.
# en 1f7fc78b
incident-times-unreadable-over = ✅ Magagamit ko na ulit ang file ng IRCC tungkol sa tagal ng pagproseso.
# en 355ff51b
incident-clock-set = ⚠️ { $subject ->
    [back] Iniurong
   *[ahead] Isinulong
 } nang { $minutes } minuto ang orasan ng makina habang tumatakbo ako. Tuloy ang mga alert. Pakitingnan ang oras nito.
# en 49b1f7c7
incident-more = Iba pang ganito: { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 Halos puno na ang disk ng DATA_DIR: { $megabytes } MB na lang ang libre. Kung walang espasyo, hindi ako makapagtatala ng bagong draw.
# en bbea7837
incident-disk-nearly-full-over = ✅ May espasyo na ulit ang disk ng DATA_DIR.

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ Bumalik
# en a5f73a87
skip-button = Laktawan ›
# en d6713cb6
not-said = hindi pa nasagot
# en cee1f053
yes = oo
# en 8b9b2791
no = hindi
# en ed2d27ef
none = wala
# en e986dc0f
stale-popup = Luma na ang button na ito, at walang binago. Ipinapakita ng /help ang magagawa ko.
# en a9b07dac
stranger-popup = Wala akong naka-save tungkol sa iyo, kaya walang nagbago. Ipadala ang /start para magsimula.
# en 42500271
crossroads = Ano ang susunod? Ipinapakita ng /help ang lahat ng magagawa ko.
# en ede261da
failure = Pasensya na, may nangyaring mali sa panig ko at hindi ko ito natapos. Gumagana pa rin ang mga alert mo. Sinabi ko na sa operator; reference <code>{ $reference }</code>.
# en c8f4b1e0
failure-report = ⚠️ Pumalya ang isang handler, reference <code>{ $reference }</code>: { $fault }. Nasabihan na ang tao; hindi ko na ito susubukan ulit.

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = magsimula, o tingnan ang kalagayan mo
# en 14fc666d
menu-score = itakda ang score mo: /score 522
# en 8bd302c4
menu-crs = kalkulahin ang score mo, at ang magpapataas nito
# en a1e5eb94
menu-profile = tingnan o baguhin ang alam ko tungkol sa iyo
# en 20680d26
menu-last = ang huling draw, o ang huli ng isang uri: /last cec
# en b1d010cf
menu-draws = mga kamakailang draw: /draws french
# en 99159c16
menu-draw = buong detalye ng isang draw: /draw 297
# en 57016364
menu-whatif = ang nakaraang taon kung iba ang score: /whatif 505
# en 55956377
menu-chart = mga cut-off sa paglipas ng panahon, kasama ang score mo
# en a4761134
menu-pool = ilan ang mas mataas sa score mo
# en 6600e33b
menu-forecast = karaniwang pagitan at malamang na cut-off: /forecast cec
# en 3bcc63db
menu-ita = naimbitahan ako: bilang ng 60 araw
# en 105b4344
menu-alerts = piliin ang mga alert at tahimik na oras
# en 610992e7
menu-news = mga bagong balita sa Express Entry
# en c81ff2a1
menu-language = ang wika mo
# en 7c36628c
menu-status = gumagana ba ang lahat? huling basa at huling alert
# en 02dae140
menu-mydata = lahat ng naka-save tungkol sa iyo, bilang file
# en 3dcdd212
menu-stop = i-pause ang mga alert, panatilihin ang setting
# en a5d552cd
menu-delete = burahin ang lahat tungkol sa iyo
# en fcce3b1a
menu-privacy = ano ang sine-save, at bakit
# en f9a38637
menu-help = lahat ng command
# en 91aebe4e
menu-stats = may problema ba? mga tao, pila, huling padala
# en 62517909
menu-broadcast = sumulat sa lahat, may preview muna
# en 7cb7f188
menu-resume = ituloy ang mga nahintong alert
# en 919ea1e9
help-operator = Para sa iyo, ang operator
# en 50769ae7
menu-group-here = i-post dito ang mga draw
# en edda2209
menu-group-alerts = piliin kung ano ang ipo-post dito
# en 9162131d
menu-group-language = ang wika ng mga post
# en f7612ac4
menu-group-stop = walang i-post, panatilihin ang setting
# en 7050c1cc
menu-group-delete = burahin ang setting ng grupong ito

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    Binabantayan ko ang mga Express Entry draw ng Canada. Sa loob ng isang minuto, sasabihin ko kung pasok ka sa mga dapat imbitahan, at kung bakit: ang programa o kategorya mo, ang cut-off, ang tie-break.

    Walang kaugnayan sa IRCC. Walang payong legal. Hindi ako kailanman humihingi ng dokumento, pera o password.
# en 053e52d2
page-short-description = Mga Express Entry draw ng Canada sa loob ng isang minuto, at kung umabot ka sa cut-off. Walang kaugnayan sa IRCC.

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>Hello. Binabantayan ko para sa iyo ang mga Express Entry draw ng Canada.</b>
    Kapag may inilathala, sasabihin ko kung pasok ka sa mga dapat imbitahan, at kung bakit. May tatlong maikling tanong, opsiyonal lahat, para maging angkop sa iyo ang sagot ko.
# en 5f560f0f
start-step-1 = <b>1 sa 3 · Ang score mo</b>
# en 8dd73558
start-step-2 = <b>2 sa 3 · Alin ang angkop sa iyo</b>
# en 31095d8c
start-step-3 = <b>3 sa 3 · Kailan mo isinumite ang profile mo</b>
# en 1b3e9e61
start-unknown-button = Hindi ko alam
# en 30d17cc8
start-unknown =
    Makikita mo ang score mo sa IRCC account mo kapag nasa pool na ang profile mo. Bago iyon, kaya kong kalkulahin ito kasama mo: mga labinlimang tanong, karamihan ay pipindutin lang. Ang sariling tool ng IRCC pa rin ang masusunod.

    Puwede mo ring ipadala na lang ang numero, ngayon o mamaya.
# en 52bb55e4
start-calculator-button = Kalkulahin dito
# en f8b69076
start-official-button = Sariling tool ng IRCC
# en fdb2ea02
start-done = <b>Ayos na. Binabantayan ko na ang mga draw para sa iyo.</b>
# en 4e6147d3
start-again = <b>Ang kalagayan mo</b>
# en bf17a623
start-alert-button = Magpadala ng test alert
# en a765eeca
start-latest-button = Huling draw
# en 507f9f7c
start-profile-button = Ang profile ko
# en 52abe40a
start-zone-button = Ang time zone ko
# en 6a8992d1
start-zone-hint = UTC ang mga oras hangga’t hindi mo pinipili ang time zone mo.
# en 69f27325
start-test-alert = <i>Test ito. Ganito ang itsura ng mga alert.</i>
# en 5ed14234
start-no-draws-popup = Hindi ko pa nababasa ang mga draw ng IRCC. Subukan ulit pagkaraan ng isang minuto.

# en 51b56d73
year = <b>Ang nakaraang labindalawang buwan, sa impormasyong ito:</b> sa { $draws } draw, { $mine } ang para sa iyo, at pasok ka sana sa { $met }.
# en 2d3beb29
year-no-score = <b>Ang nakaraang labindalawang buwan, sa impormasyong ito:</b> sa { $draws } draw, { $mine } ang para sa iyo. Sabihin ang score mo at masasabi ko kung sa ilan ka sana pasok.
# en 2e35e09f
year-ties = { $ties } pa ang nauwi sa tie-break.
# en d93dfac8
year-unknown = Hindi ko pa masabi sa { $unknown } draw: ilang sagot pa sa /profile at malalaman natin.
# en 79d8beba
year-other-rules = Para sa { $other } sa mga ito, tungkol sa ibang tuntunin ang sagot mo, hindi sa tuntunin noong araw na iyon.
# en 1ab16b2a
year-older-points = { $before } draw ang ginanap bago nagkabisa ang bagong puntos noong { $since }.
# en a8b9caf7
year-tie-break-only = { $early } sa mga ito ay dahil lang sa maagang pagsumite.

## The conversation: the score

# en f16e67ef
score-ask =
    Ipadala ang CRS score mo, hindi kasama ang { $nomination } puntos ng nomination. Halimbawa: <b>522</b>
# en 1afbc2b9
score-kept = Ang score mo ay <b>{ $score }</b>, hindi kasama ang { $nomination } puntos ng nomination.
# en a3f425d6
score-full = Kasama ang nomination mo, <b>{ $full }</b> iyon.
# en 31d3ee52
score-full-about = Kasama ang nomination mo, mga <b>{ $full }</b> iyon: kapag may nomination, hindi na binibilang ang puntos para sa French, pag-aaral sa Canada o kapatid. Ipadala ang total sa account mo, at magiging eksakto ito.
# en c2dd8530
score-confirm = Itatakda ko ba ang score mo sa <b>{ $score }</b>?
# en c4dfee38
score-unchanged = Hindi ko binago ang score mo.
# en 1c4f3f4b
score-nominated = Walang maaaring magkaroon ng { $score } kung walang provincial nomination (hanggang { $most } lang). Kasama ba rito ang { $nomination } puntos ng nomination?
# en e5354d9d
score-nominated-unknown = Hanggang { $until }, walang maaaring lumampas sa { $most } kung walang provincial nomination. Nagbago na ang puntos mula noon, at hindi ko alam ang bagong pinakamataas na score. Kasama ba sa { $score } ang { $nomination } puntos ng nomination?
# en 14933b7f
score-impossible = Kung gayon, hindi maaaring tama ang { $score }: kung walang nomination, { $most } ang pinakamataas. Pakitingnan ang IRCC account mo.
# en ec658197
score-fault-not_a_number = Hindi ko iyan mabasa bilang score. Magpadala ng buong numero mula 0 hanggang 1200.
# en 0e7678cd
score-fault-fraction = Walang decimal ang CRS score. Magpadala ng buong numero mula 0 hanggang 1200.
# en d941795d
score-fault-negative = Walang CRS score na mas mababa sa zero. Magpadala ng buong numero mula 0 hanggang 1200.
# en e2edc9fb
score-fault-too_high = Walang CRS score na higit sa 1200. Magpadala ng buong numero mula 0 hanggang 1200.
# en 00dbd10a
score-fault-several = Higit sa isang numero ang nakikita ko. Alin dito ang score mo?

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask = Aling mga kategorya ang tugma sa iyo? Ang French ay NCLC 7 sa lahat ng apat na kakayahan. Nasa mga listahan dapat ng IRCC ang trabaho.
# en 2bdfa48d
applies-categories-canada = Kailangan ng karanasan sa trabaho sa Canada para sa: { $categories }.
# en dd0762ec
applies-criteria-button = Mga kailangan
# en d3f92f0f
applies-criteria = <b>Ang kailangan ng bawat isa, sa madaling sabi</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = Luma na ang listahang ito. Ipinapakita na nito ang naka-save.

# en 351a6f3c
submitted-ask =
    Kailan mo isinumite ang Express Entry profile mo? Kapag nasa mismong cut-off, dito nakabatay ang resulta.

    Piliin ang buwan, o i-type ang petsa. Kung may oras, eksakto ito, halimbawa: <b>{ $moment }</b>
# en a2383fba
submitted-day = Aling araw ng { $month }?
# en 5aa24c80
submitted-forget-button = Alisin ang petsa
# en c011ef60
submitted-kept = Nagsumite ka noong <b>{ $when }</b>.
# en 27df9a20
submitted-expired = ⚠️ Mahigit labindalawang buwan na iyon, kaya expired na ang profile na ito. Kung may mas bago ka, ipadala ang petsa nito.
# en 9b64920a
submitted-fault-unreadable = Hindi ko mabasa ang petsang iyan. Subukan ang { $day }, { $written } o { $moment }.
# en a484d871
submitted-fault-ambiguous = Hindi ko masabi kung aling numero ang araw. Subukan ang { $day } o { $written }.
# en 515149a1
submitted-fault-year = Pakidagdag ang taon, gaya ng { $day } o { $written }.
# en abf69de0
submitted-fault-half_day = Hindi ko masabi kung umaga o hapon iyan. Isulat ang oras nang ganito: 10:00, 22:00 o 10 pm.
# en 862d30aa
submitted-fault-zone = Hindi ko masabi kung aling time zone iyan. Idagdag ang UTC, ET, IST o offset gaya ng UTC−5, gaya ng { $moment }.
# en 2046502a
submitted-fault-impossible = Walang ganyang petsa o oras. Pakitingnan ulit.
# en ce7f6b87
submitted-fault-future = Hindi pa dumarating ang petsang iyan. Kailan ka talaga nagsumite?
# en cb8dca70
submitted-fault-too_old = Mahigit labindalawang buwan na iyon. Labindalawang buwan ang bisa ng profile; kung may mas bago ka, ipadala ang petsa nito.

## The conversation: the profile

# en 9188b735
profile-title = <b>Ang alam ko tungkol sa iyo</b>
# en 131d425d
profile-change = I-tap ang isang linya para baguhin ito.
# en e362ce5f
profile-score = Score na walang nomination: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } (mula { $since })
# en e9877fa1
profile-score-full = { $score } (kasama ang nomination mo { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (kasama ang nomination mo, mga { $full })
# en a1558d55
profile-nomination = May provincial nomination: <b>{ $answer }</b>
# en 89634a77
profile-yes = Sinagot mo ng oo: <b>{ $names }</b>
# en fbf21619
profile-unsaid = Hindi pa nasagot: { $count }
# en 2217a4e0
profile-submitted = Isinumite ang profile: <b>{ $when }</b>
# en 9ba56128
profile-answers = Calculator: <b>{ $state ->
    [running] nasimulan na
    [kept] naka-save ang mga sagot
   *[none] walang naka-save
 }</b>
# en a410547f
profile-invitation = Imbitasyon: natanggap noong { $received }, mag-apply hanggang { $last }
# en 49deb28d
profile-crs-button = Calculator
# en 5fa203e7
profile-ita-button = Imbitasyon
# en 28d9608b
profile-zone = Time zone: <b>{ $zone }</b>
# en 69cd30c2
profile-language = Wika: <b>{ $language }</b>
# en 146ab230
profile-score-button = Score: { $value }
# en 0e5f2acb
profile-applies-button = Mga programa at kategorya
# en 1818d253
profile-submitted-button = Isinumite: { $value }
# en a3e0829d
profile-alerts-button = Mga alert
# en a7560860
profile-zone-button = Time zone: { $value }
# en b25beac8
profile-who-button = Iba pang profile
# en 5c4e35bb
profile-language-button = Wika: { $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = Ilagay ang score ko
# en b72d28c9
ask-submitted-button = Ilagay ang petsa ng pagsumite
# en a23b52b6
ask-nomination_in_score-button = Sagutin
# en 50ab6ac9
ask-none-button = Wala sa mga ito
# en 9a579205
ask-noted-popup = Naitala na.
# en 60be916a
ask-already-popup = Nasagot mo na ito. Puwede mo itong baguhin sa /profile.

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>Ang CRS score mo · tanong { $number } sa mga { $total }</b>
# en 3cee8f06
crs-hello =
    Iisa-isahin ko ang mga bumubuo sa score mo; karamihan ay pipindutin mo lang. Puwede kang bumalik, magbago ng sagot o huminto anumang oras: tatandaan ko kung saan ka huminto.
    Naka-save ang mga sagot mo hanggang matapos lang tayo, maliban kung hilingin mong panatilihin ko ang mga ito.
# en 2b9141a4
crs-resumed = Itutuloy natin kung saan ka huminto.
# en b40dec15
crs-ask-spouse = May asawa o common-law partner ka ba, at sasama ba siya sa iyo sa Canada? Kung mamamayan o permanent resident na ng Canada ang partner, itinuturing siyang hindi kasama.
# en dcfa02d0
crs-ask-born = Kailan ka ipinanganak?
# en cdd94e83
crs-ask-education = Ano ang pinakamataas mong natapos na pag-aaral? Ang natapos sa labas ng Canada ay binibilang lang kung may Educational Credential Assessment (ECA).
# en 3fe672ad
crs-ask-canadian_study = Nakakuha ka ba ng degree, diploma o certificate sa Canada? Itinuturing na tatlong taon ang master’s, professional o doctoral degree.
# en afb34cbb
crs-ask-first_test = Aling language test ang kinuha mo? Kung dalawa, unahin ang mas mataas.
# en 541f1467
crs-ask-first_results = Ano ang mga resulta mo?
# en bfca16c5
crs-ask-first_taken = Kailan mo ito kinuha? May bisa ang resulta nang dalawang taon.
# en 434350db
crs-ask-second_test = Kumuha ka rin ba ng test sa isa pang opisyal na wika?
# en 5a320040
crs-ask-second_results = Ano ang mga resulta mo?
# en 017515ca
crs-ask-second_taken = Kailan mo ito kinuha? May bisa ang resulta nang dalawang taon.
# en 6445fe02
crs-ask-canadian_work = Ilang buong taon ng skilled work (TEER 0, 1, 2 o 3) ang mayroon ka <b>sa Canada</b>, sa nakaraang sampung taon? Bilangin ang may bayad at awtorisadong full-time na trabaho, o ang katumbas nito sa part-time; hindi binibilang ang self-employment at ang trabaho habang full-time na estudyante.
# en 5c331441
crs-ask-foreign_work = At ilang buong taon <b>sa labas ng Canada</b>, sa nakaraang sampung taon?
# en d7ea5223
crs-ask-spouse_education = Ano ang pinakamataas na antas ng edukasyon ng partner mo?
# en 01bb6eec
crs-ask-spouse_test = Aling language test ang kinuha ng partner mo?
# en dd70d5ec
crs-ask-spouse_results = Ano ang mga resulta ng partner mo?
# en f2633cb3
crs-ask-spouse_canadian_work = Ilang buong taon ng skilled work mayroon ang partner mo sa Canada, sa nakaraang sampung taon?
# en e7b7b77d
crs-ask-spouse_born = Kailan ipinanganak ang partner mo? Makakalkula ko rin ang score kung ang partner mo ang principal applicant.
# en 8b2f28b9
crs-ask-spouse_foreign_work = Ilang buong taon ng skilled work mayroon ang partner mo sa labas ng Canada, sa nakaraang sampung taon?
# en 48f0f1d9
crs-ask-sibling = Ikaw ba, o ang partner mo kung sasama siya, ay may kapatid sa Canada na 18 anyos pataas at mamamayan o permanent resident?
# en 5edc364e
crs-ask-nomination = May provincial nomination ka ba?
# en c658100f
crs-ask-occupation = Saang trabaho mo ginugol ang karamihan ng skilled work na ito sa nakaraang sampung taon? Nakabatay sa NOC code nito ang mga programa at kategorya. Itatanong ko ang ikalawa pagkatapos.
# en 4a5ee910
crs-ask-two_year_study = Umabot ba ang pag-aaral na ito sa Canada ng hindi bababa sa dalawang akademikong taon, full-time, sa programang dalawang taon o higit pa? Kailangan iyon para sa puntos ng Federal Skilled Worker.
# en 8ee4ab98
crs-ask-any_work = May skilled work (TEER 0, 1, 2 o 3) ka ba sa nakaraang sampung taon, kahit wala pang isang taon?
# en 36417602
crs-ask-work_where = Saan mo ginawa ang trabahong ito?
# en d2872568
crs-ask-work_began = Kailan ka nagsimula sa trabahong ito? Sapat na ang buwan.
# en 39dbc35f
crs-ask-work_ended = Kailan ang huling araw mo sa trabahong ito? Sapat na ang buwan.
# en d68e1193
crs-ask-occupation_2 = May skilled work (TEER 0, 1, 2 o 3) ka ba sa <b>ikalawang</b> trabaho sa nakaraang sampung taon? Sabihin kung ano: maaari itong magbukas ng ibang kategorya.
# en 4eb52fd1
crs-ask-work_where_2 = Saan mo ginawa ang ikalawang trabaho?
# en e9bbbd69
crs-ask-work_began_2 = Kailan ka nagsimula sa ikalawa? Sapat na ang buwan.
# en 0c71f867
crs-ask-work_ended_2 = Kailan ang huling araw mo sa ikalawa? Sapat na ang buwan.
# en 2eafbbaa
crs-ask-more_work = May skilled work ka pa ba sa iba pang trabaho sa nakaraang sampung taon?
# en 8b8c81c8
crs-ask-recent_work = Gaano ka katagal sa trabahong ito sa nakaraang tatlong taon, full-time o katumbas nito sa part-time? Hindi kailangang tuloy-tuloy.
# en 2ee9ed85
crs-ask-certificate = May certificate of qualification ka ba sa isang skilled trade mula sa isang probinsiya o teritoryo ng Canada?
# en dc8c5218
crs-ask-job_offer =
    May <b>balidong job offer</b> ka ba? Wala na itong CRS points mula Marso 25, 2025, pero maaaring dito nakasalalay ang isang programa. Balido kung:

    • iisang employer; may bayad, full-time (30 oras), hindi seasonal; TEER 0, 1, 2 o 3; hindi bababa sa isang taon pagkatapos mong makuha ang visa
    • <b>at</b> isa sa mga ito: bagong positibong LMIA na nakapangalan sa iyo at sa posisyon; nagtatrabaho ka ngayon sa permit na batay sa LMIA para sa employer na nakapangalan dito; nagtatrabaho ka ngayon sa balidong LMIA-exempt permit para sa employer na nakapangalan dito, at may isang taon ka nang full-time sa employer na iyon

    Hindi job offer ang work permit lang, kahit open work permit.

# en 306dd5b8
crs-name-spouse = Partner
# en cd855a20
crs-name-born = Kapanganakan
# en 1c46c7c9
crs-name-education = Edukasyon
# en 5d307dc9
crs-name-canadian_study = Pag-aaral sa Canada
# en 57361bdc
crs-name-first_test = Unang test
# en b94d25ed
crs-name-first_results = Resulta ng unang test
# en 955b1790
crs-name-first_taken = Petsa ng unang test
# en 80ca2669
crs-name-second_test = Ikalawang test
# en e6329ffb
crs-name-second_results = Resulta ng ikalawang test
# en 70b814f3
crs-name-second_taken = Petsa ng ikalawang test
# en 36c78856
crs-name-canadian_work = Trabaho sa Canada
# en 39d86c78
crs-name-foreign_work = Trabaho sa labas ng Canada
# en b518adff
crs-name-spouse_education = Edukasyon ng partner
# en e28c1f27
crs-name-spouse_test = Test ng partner
# en 177f977d
crs-name-spouse_results = Mga resulta ng partner
# en aacc5966
crs-name-spouse_canadian_work = Trabaho ng partner sa Canada
# en b445ed78
crs-name-spouse_born = Kapanganakan ng partner
# en 1d1b7ea2
crs-name-spouse_foreign_work = Trabaho ng partner sa abroad
# en 994774e8
crs-name-sibling = May kapatid sa Canada
# en 51fe32bb
crs-name-nomination = May provincial nomination
# en 5dd9e0ff
crs-name-occupation = Trabaho (occupation)
# en 34bda42a
crs-name-recent_work = Trabaho sa huling tatlong taon
# en f0242043
crs-name-work_ended = Huling araw ng trabaho
# en 8985f160
crs-name-two_year_study = Dalawang taong aral sa Canada
# en 2fcd1039
crs-name-any_work = Anumang skilled work
# en 72504020
crs-name-work_where = Lugar ng trabaho
# en c0bc085a
crs-name-work_began = Simula ng trabaho
# en 8c790869
crs-name-occupation_2 = Ikalawang trabaho
# en 24091b63
crs-name-work_where_2 = Lugar ng ikalawang trabaho
# en 3cc0a731
crs-name-work_began_2 = Simula ng ikalawang trabaho
# en 7708d236
crs-name-work_ended_2 = Huling araw, ikalawang trabaho
# en 02518450
crs-name-more_work = Iba pang skilled work
# en b4e71df5
crs-hint-month = I-type ang buwan o petsa, halimbawa: <b>March 2021</b>, <b>2021-03</b> o <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = Sa Canada
# en 831deaa9
crs-work_where-abroad-button = Sa labas ng Canada
# en a73461dd
crs-work_where-both-button = Pareho
# en 6989a6c1
crs-occupation_2-none-button = Wala nang iba
# en b62de482
crs-fault-ended_before = Bago ka pa nagsimula roon ang petsang iyan. Pakitingnan ulit.
# en a691e189
crs-name-certificate = Certificate of qualification
# en 859daf68
crs-name-job_offer = Job offer

# en a017c514
crs-hint-date = I-type ang petsa, halimbawa: <b>1994-03-10</b> o <b>Marso 10, 1994</b>
# en 1fec0d5f
crs-hint-ielts = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = I-type ang listening, reading, writing, speaking sa ayos na ito (CO, CE, EE, EO), halimbawa: <b>462 462 472 494</b> (TEF Canada, ang mga score na hanggang 699)
# en 0a13b391
crs-hint-tcf = I-type ang listening, reading, writing, speaking sa ayos na ito (CO, CE, EE, EO), halimbawa: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = I-type ang job title sa English o French, o ang NOC code, halimbawa: <b>nurse</b>, <b>software engineer</b> o <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = Hindi ko alam
# en 1d2b5a22
crs-still-button = Dito pa rin ako nagtatrabaho
# en a7ee17a5
crs-years-button = { $years ->
    [0] Wala pang isang taon
   *[other] { $years } taon
 }
# en 94d613c6
crs-years-most-button = { $years } taon o higit pa
# en 3c33a530
crs-spouse-single-button = Walang partner
# en 59ea169c
crs-spouse-coming-button = May partner, sasama
# en 8434f967
crs-spouse-not_coming-button = May partner, hindi sasama
# en d747b74f
crs-education-less_than_secondary-button = Hindi nakatapos ng high school
# en d051f761
crs-education-secondary-button = High school diploma
# en 36ded49a
crs-education-one_year_postsecondary-button = 1-taong post-secondary program
# en 0f7a87ee
crs-education-two_year_postsecondary-button = 2-taong post-secondary program
# en 49136466
crs-education-bachelor_or_3plus_year-button = Bachelor’s o 3+ taong program
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = Dalawa o higit, isa ay 3+ taon
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = Master’s o professional degree
# en 4c516359
crs-education-doctoral-button = Doctorate (PhD)
# en 602e6bc7
crs-canadian_study-none-button = Hindi
# en 227b497d
crs-canadian_study-one_or_two_year-button = Oo, 1 o 2 taon
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = Oo, 3 taon o higit pa
# en 21f52aa8
crs-test-ielts-button = IELTS
# en b11bb6a8
crs-test-celpip-button = CELPIP
# en 438e1c30
crs-test-pte-button = PTE Core
# en 49fe16ba
crs-test-tef-button = TEF Canada
# en e2593639
crs-test-tcf-button = TCF Canada
# en 8b7f56d8
crs-test-none-button = Wala
# en e81f45a4
crs-recent_work-canada-button = 12 buwan o higit pa sa Canada
# en 18736f1c
crs-recent_work-abroad-button = 12 buwan, di lahat sa Canada
# en 3463256d
crs-recent_work-less-button = Wala pang 12 buwan

# en a71d1ea0
crs-answers-button = Mga sagot ko
# en 191235bb
crs-later-button = Mamaya na
# en 706fc239
crs-again-button = Magsimula ulit
# en eca0a07e
crs-go-on-button = Ituloy
# en 4f85bde7
crs-answers-title = <b>Ang mga sagot mo</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = I-tap ang isang linya para itama ito.
# en a298448b
crs-answers-none = Wala pa.
# en bf04b2f4
crs-paused = Sa loob ng 90 araw, tatandaan ko kung saan ka huminto. Ipadala ang /crs para ituloy.
# en 7d24ed22
crs-began-anew-popup = Magsisimula ulit.
# en af9064f4
crs-occupations-found = <b>Alin dito?</b> I-tap ang isa, o mag-type ng ibang salita.
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = Walang opisyal na titulo na may ganitong mga salita. Subukan ang iba, sa English o French, o isang NOC code.

# en 2ea9ef9d
crs-fault-not_a_choice = Paki-tap ang isa sa mga button.
# en 9f8c698a
crs-fault-not_a_date = Hindi ko mabasa ang petsang iyan.
# en d41a8e72
crs-fault-ambiguous_date = Hindi ko masabi kung aling numero ang araw. Subukan ang 1994-03-10 o Marso 10, 1994.
# en d2afeb0b
crs-fault-no_year = Pakidagdag ang taon, gaya ng 1994-03-10 o Marso 10, 1994.
# en 733f46f7
crs-fault-future = Hindi pa dumarating ang petsang iyan.
# en 1b95424c
crs-fault-not_born = Hindi pa dumarating ang petsa ng kapanganakang iyan. Pakitingnan ulit.
# en 31789e0a
crs-fault-too_long_ago = Mahigit isang daang taon na iyan. Pakitingnan ulit.
# en c0178db6
crs-fault-not_four = Kailangan ko ng apat na resulta: listening, reading, writing, speaking.
# en 825beaca
crs-fault-not_on_scale = Hindi posible ang mga resultang iyan sa test na ito. Pakitingnan ang mga numero at ang pagkakasunod-sunod nila.
# en 60a3704f
crs-fault-another_test = Resulta iyan ng ibang test. Kailangan ko ang sa test na pinili mo.
# en b74fa247
crs-fault-not_an_occupation = Walang ganyang NOC code.
# en da7a0120
crs-fault-not_asked = Hindi na tugma ang tanong na ito sa iba mong sagot.

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>Ang CRS score mo: { $score }</b>
# en 78f40d1b
crs-score-without = { $score } iyon kung wala ang { $nomination } puntos ng nomination, at iyon ang ise-save kong score mo.
# en 8595bb2e
crs-section-core = <b>Core factors: { $points }</b> sa { $cap }
# en 9cefdbe5
crs-section-spouse = <b>Partner: { $points }</b> sa { $cap }
# en 7f682004
crs-section-transfer = <b>Skill transferability: { $points }</b> sa { $cap }
# en 8c872f7b
crs-section-additional = <b>Karagdagang puntos: { $points }</b> sa { $cap }
# en c3f5fe42
crs-factor = • { $name }: { $points }
# en 19c08be8
crs-factor-age = Edad
# en 0c8b34d3
crs-factor-education = Edukasyon
# en ca0cd06e
crs-factor-first_language = Unang opisyal na wika
# en f249cb7c
crs-factor-second_language = Ikalawang opisyal na wika
# en fd35da0f
crs-factor-canadian_work = Trabaho sa Canada
# en 6ffe248b
crs-factor-spouse_education = Edukasyon ng partner
# en a58225ab
crs-factor-spouse_language = Wika ng partner
# en 1d019313
crs-factor-spouse_canadian_work = Trabaho ng partner sa Canada
# en 12321a5b
crs-factor-transfer_education = Edukasyon kasama ang wika at trabaho sa Canada
# en 60aab4a4
crs-factor-transfer_foreign_work = Trabaho sa ibang bansa kasama ang wika at trabaho sa Canada
# en 1a7f4ad4
crs-factor-transfer_certificate = Certificate of qualification kasama ang wika
# en 142517c9
crs-factor-nomination = Provincial nomination
# en 677e718c
crs-factor-canadian_study = Pag-aaral sa Canada
# en 71f3124e
crs-factor-french = French
# en e842410b
crs-factor-sibling = Kapatid sa Canada
# en 7021a423
crs-factor-job_offer = Job offer
# en 81670c4f
crs-expired-first = ⚠️ Mahigit dalawang taon na ang una mong test, kaya hindi ko ito binilang.
# en 6633bcf2
crs-expired-second = ⚠️ Mahigit dalawang taon na ang ikalawa mong test, kaya hindi ko ito binilang.
# en 6152ee19
crs-french-first = French ang binilang ko rito na una mong opisyal na wika: mas maraming puntos ang nakukuha mo.
# en 04c6d83a
crs-tables = Batay sa mga table ng IRCC na may bisa mula { $since }.
# en 0a6e0d62
crs-tables-older = Ito ang puntos hanggang { $until }. Nag-anunsiyo ang IRCC ng bagong puntos mula { $since }, at hindi ko makumpirma ang mga bilang; kaya maaaring hindi ito ang numero sa IRCC account mo, na siyang may bisa. Kung gagamitin mo, ise-save ko ito bilang score noong { $until }, at sasabihin iyon ng mga resulta.
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en 5c584d86
crs-authority = Hindi ito legal na payo. Ang masusunod ay ang <a href="{ $url }">sariling tool ng IRCC</a> at, sa huli, ang IRCC account mo.
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = { $scale } <b>{ $levels }</b> iyon sa listening, reading, writing, speaking. Hindi tama? I-tap ang Bumalik.
# en 2b388cb2
crs-expired-now = ⚠️ Nag-expire ang mga resultang ito noong { $day }, kaya hindi na binibilang ang mga ito. Kung may mas bago ka, bumalik at ibigay ang mga iyon.
# en 3a52447e
crs-earlier = Sagot mo: <b>{ $answer }</b>
# en fc52b906
crs-use-button = Gamitin ang lahat ng ito
# en 3b329120
crs-use-explained = Sa “Gamitin ang lahat ng ito”, mase-save ang score, mamarkahan ang natukoy mula sa mga sagot mo, at mananatili ang mga sagot para mapaalalahanan kita. Nasa ibaba ang bawat isa.
# en 4ac578ea
crs-use-unscored = Sa “Gamitin ang lahat ng ito”, mamarkahan ang natukoy mula sa mga sagot mo, at mananatili ang mga sagot para mapaalalahanan kita. Walang score na mase-save: ibigay ang numero sa IRCC account mo gamit ang /score.
# en 9fe13ba3
crs-swapped = Kung ang partner mo ang principal applicant, hindi bababa sa <b>{ $score }</b> ({ $points }) ito.

# en 01886c59
crs-store-button = I-save ang { $score } bilang score
# en 348e2ed6
crs-stored-popup = Na-save. { $score } na ang score mo.
# en 68796e4c
crs-findings-button = Mga programa at kategorya
# en 5a209560
crs-raise-button = Paano tataas ang score ko
# en 9566e602
crs-lower-button = Ano ang magpapababa rito
# en 47de6c0e
crs-finish-button = Tapos na
# en 33ac1d52
crs-result-button = ‹ Ang resulta ko
# en 394a9e52
crs-ticks-button = Markahan ito sa profile ko
# en 458430c2
crs-ticks-popup = Ayos na. Hindi pa nasasagot ang mga hindi ko masabi.

# en c333bb58
crs-programs-title = <b>Mga programa</b>
# en 54508213
crs-categories-title = <b>Mga kategorya</b>, ayon sa mga listahan ng IRCC na may bisa mula { $since }
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ oo, mula sa mga sagot mo · ✖️ hindi · ❔ hindi masabi. Buod ito ng mga tuntunin ng IRCC; IRCC lang ang nagpapasya. Markahan ko ba ang oo at hindi sa profile mo? Hindi ko gagawin kung hindi mo sasabihin.
# en f87fcac3
crs-reason-met = Natutugunan ng mga sagot mo ang mga kailangan.
# en 0ee8da93
crs-reason-too_little_work = Hindi pa sa ngayon: ayon sa sinabi mo, kulang ang trabaho mo sa panahong binibilang.
# en 51cff53c
crs-reason-recent_work_unsaid = Nakabatay ito sa trabaho mo sa nakaraang tatlong taon, at kulang ang alam ko tungkol doon.
# en 48eb2890
crs-reason-occupation_unsaid = Nakabatay ito sa trabaho (occupation) mo, na hindi mo pa sinasabi.
# en c03ed748
crs-reason-not_skilled = Wala sa TEER 0, 1, 2 o 3 ang trabaho mo.
# en 603cb403
crs-reason-language_too_low = Masyadong mababa para rito ang resulta mo sa wika, o wala kang resulta.
# en 8ffdb06e
crs-reason-education_too_low = Kailangan dito ng kahit high school diploma.
# en a84e4ac2
crs-reason-too_few_points = Sa mga sagot mo, hindi mo maaabot ang 67 sa 100 selection points.
# en f9295d15
crs-reason-points_uncertain = Kung aabot ka sa 67 sa 100 selection points ay depende sa mga hindi ko naitanong, tulad ng kamag-anak sa Canada o ang pag-aaral at trabaho roon ng partner mo.
# en dd0a1ed9
crs-reason-not_a_trade = Hindi skilled trade ang trabaho mo.
# en 4654681b
crs-reason-no_offer_or_certificate = Kailangan dito ng job offer o certificate of qualification.
# en b05bf1f6
crs-reason-offer_unsaid = Kailangan dito ng job offer o certificate of qualification, at wala kang nasabing job offer.
# en 3848834f
crs-reason-not_listed = Wala sa listahan ang trabaho mo.
# en 81993199
crs-reason-not_in_canada = Sa Canada dapat ang labindalawang buwan ng trabaho.
# en 07f70070
crs-reason-french_too_low = Kailangan dito ng NCLC 7 sa lahat ng apat na kakayahan.
# en 0d52e928
crs-reason-service_unsaid = Kailangan din dito ng sampung taon ng serbisyo at job offer mula sa Canadian Armed Forces, na hindi ko itinanong.
# en fb451039
crs-proviso-employed_with_permit = Kung ikaw ay empleyado, hindi self-employed, at may pahintulot magtrabaho.
# en 4a2ade0e
crs-proviso-continuous_year = Kung walang patid ang isang taon ng trabaho mo.
# en 9e06d481
crs-proviso-funds = Kung maipapakita mo ang settlement funds, maliban kung exempted ka.

# en 94cfa17b
crs-raise-title = <b>Paano tataas ang score mo</b>
# en c4f963a3
crs-raise-explained = Ang dagdag na puntos, at kung sa ilan pang draw ka pasok sana sa { $draws } draw ng nakaraang labindalawang buwan:
# en 65fbbe7e
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] walang dagdag na draw
   *[other] { $draws } pang draw
 }
# en 55eacaf4
crs-raise-untold = • { $what }: <b>{ $points }</b>; hindi ko masabi kung ilang draw, dahil hindi ko itinanong kung kuwalipikado mismo ang partner mo
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = Wala akong nakitang magpapataas nito.
# en 32a04f11
crs-raise-closing = Batay sa mga tuntunin at edad mo ngayon. Hindi garantiya ang mga nakaraang draw.
# en caf7c075
crs-raise-first_listening = CLB/NCLC { $target } sa listening
# en 3c39fdaa
crs-raise-first_reading = CLB/NCLC { $target } sa reading
# en 326c6b9e
crs-raise-first_writing = CLB/NCLC { $target } sa writing
# en 265d4e97
crs-raise-first_speaking = CLB/NCLC { $target } sa speaking
# en 7176cd89
crs-raise-first_all = CLB/NCLC { $target } sa lahat ng apat na kakayahan
# en ef71579c
crs-raise-french = French sa NCLC { $target } sa lahat ng apat na kakayahan
# en c2bb16b6
crs-raise-canadian_work = { $target } pang taon ng skilled work sa Canada
# en 7db0667d
crs-raise-foreign_work = { $target } pang taon ng skilled work sa labas ng Canada
# en 20703b92
crs-raise-education = Mas mataas na edukasyon: { $target }
# en 88e56d89
crs-raise-english = English sa CLB { $target } sa lahat ng apat na kakayahan
# en 395bb95e
crs-raise-spouse_language = Partner mo sa CLB/NCLC { $target } sa lahat ng apat na kakayahan
# en 4a1fa1b4
crs-raise-spouse_canadian_work = Isang taon ng skilled work ng partner mo sa Canada
# en b953bd91
crs-raise-spouse_education = Mas mataas na edukasyon ng partner mo: { $target }
# en 8f3bab69
crs-raise-canadian_study = Pag-aaral sa Canada: { $target }
# en f26ae384
crs-raise-sibling = Kapatid sa Canada, kung may kapatid kang pasok sa kondisyon
# en 866f28bd
crs-raise-certificate = Certificate of qualification sa trade mo
# en dc1805e9
crs-raise-nomination = Provincial nomination
# en 3d0077b2
crs-raise-spouse_as_principal = Partner mo bilang principal applicant, hindi bababa sa

# en 7bf82c17
crs-lower-title = <b>Ang magpapababa ng score o makaaapekto sa pagiging kuwalipikado</b>
# en 1323609a
crs-lower-nothing = Wala akong nakikita mula sa mga sagot mo.
# en 91e6e3cc
crs-lower-closing = Kung papayag kang i-save ko ang mga sagot mo, ipapaalala ko ang bawat isa. Piliin sa /alerts kung gaano kaaga.

# en fd153875
crs-keep-ask =
    Pananatilihin ko ba ang mga sagot mo? Kung oo, maipapaalala ko ang mga birthday at mag-e-expire na test na makababawas ng puntos, masasabi ko kapag luma na ang score mo, at makakalkula ko ulit kapag may nagbago.

    Kung hindi, buburahin ang mga ito ngayon. Mananatili ang score at mga markang na-save mo.
# en d08962e0
crs-keep-button = Panatilihin ang mga sagot ko
# en f47275b0
crs-erase-button = Burahin ang mga sagot ko
# en 56ff326f
crs-kept = Naka-save ang mga sagot mo. Makikita ang mga ito sa /crs; binubura ng /delete ang lahat.
# en 1eb82ea3
crs-erased = Nabura na ang mga sagot mo.

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = Natanggap ko ang imbitasyon
# en 0e3c8416
ita-missed-button = Hindi ko natanggap
# en 7fc386f3
ita-ask =
    Kailan dumating ang imbitasyon? Nasa IRCC account mo ang petsa. Mula roon, bibilangin ko ang 60 araw, paaalalahanan kita sa tamang oras, at hindi muna ako magpapadala ng draw alert para sa profile na ito.

    I-tap ang isang araw o i-type ito, halimbawa: <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = Hindi ko mabasa ang petsang iyan.
# en 6de8fadc
ita-fault-ambiguous = Hindi ko masabi kung aling numero ang araw. Subukan ang { $day } o { $written }.
# en 0bcf2694
ita-fault-year = Pakidagdag ang taon, gaya ng { $day } o { $written }.
# en 76559fc1
ita-fault-future = Hindi pa dumarating ang petsang iyan.
# en d3af5c64
ita-fault-over = Mahigit 60 araw na iyon, kaya expired na ang imbitasyong iyon. Maliban kung nag-apply ka, kailangan mo ng bagong profile para makabalik sa pool.
# en 56d2b047
ita-open = <b>Ang imbitasyon mo: { $days ->
    [0] ngayon ang huling araw
   *[other] { $days } araw na lang
 }</b>
# en 8605d053
ita-applied = <b>Naipasa na ang application mo</b>
# en 9d158fae
ita-declined = <b>Tinanggihan mo ang imbitasyon</b>
# en be4ab087
ita-expired = <b>Tapos na ang 60 araw ng imbitasyon mo</b>
# en 8b2fa015
ita-dates = Natanggap noong { $received }; huling araw ng pag-apply: { $last }.
# en 3c237378
ita-hour = Nasa IRCC account mo ang eksaktong oras; buong araw ang bilang ko. Bihirang-bihira itong pahabain ng IRCC.
# en 47edafc1
ita-means-profile_locked = Habang bukas ito, naka-lock ang profile mo: hindi ito mababago at wala ito sa mga susunod na draw, kaya walang draw alert. May paalala 45, 30, 14, 7, 3 at 1 araw bago matapos.
# en 6b164f5e
ita-means-out_of_the_pool = Wala sa pool ang profile mo habang pinoproseso ang application, kaya hindi ako nagpapadala ng draw alert para rito.
# en c7cfa317
ita-means-profile_active_again = Aktibo ulit ang profile mo sa natitira nitong labindalawang buwan at kasama sa mga susunod na draw, nang walang masamang epekto, kaya naka-on ulit ang mga alert. Walang source na nagsasabi kung nananatili ang una nitong oras ng pagsumite, na mahalaga sa tie; ipinapalagay kong oo.
# en 6e42beb4
ita-means-new_profile_needed = Kung hindi ka nag-apply at hindi rin tumanggi, wala ka na sa pool at kailangan mo ng bagong profile, na may bagong petsa ng pagsumite para sa tie. Naka-on na ulit ang mga alert; ipadala ang bagong petsa kapag mayroon ka na.
# en 9ffaac18
ita-first = <b>Unahin ang pinakamatagal</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • Hindi kailangan ng proof of funds sa CEC: mag-upload ng sulat na nagsasabi nito.
# en ad07b3d9
ita-all-done = <b>Tapos na ang lahat sa listahan.</b> Ipasa na lang ang application mo.
# en eaa4f5b1
ita-police_certificates-button = Police certificates
# en ee5f7c76
ita-police_certificates-note = para sa iyo at bawat kapamilyang 18 anyos pataas, mula sa bawat bansang tinirhan (maliban sa Canada) nang 6 na buwang magkakasunod o higit pa sa huling 10 taon. Linggo o buwan ang inaabot ng ilan: kumuha na ngayon.
# en a877d759
ita-medical_exam-button = Medical exam
# en 1a493791
ita-medical_exam-note = bago mag-apply (kailangan ulit mula Agosto 21, 2025), sa panel physician lang, para sa buong pamilya, kahit hindi sasama. Maaaring ilang linggo ang hintay.
# en bb4af3fb
ita-reference_letters-button = Reference letters
# en ee5d4bec
ita-reference_letters-note = mula sa bawat employer na isinama mo, may tungkulin, oras, petsa at suweldo.
# en fed49b48
ita-proof_of_funds-button = Proof of funds
# en d25e45e2
ita-proof_of_funds-note = opisyal na sulat ng bangko na may balanse ng nakaraang anim na buwan. Hindi kailangan sa CEC, o kung may balidong job offer at awtorisado kang magtrabaho sa Canada.
# en a99ca810
ita-translations-button = Mga salin (translations)
# en 8ff2fe73
ita-translations-note = certified, para sa lahat ng wala sa English o French.
# en 9e9ad56b
ita-civil_documents-button = Mga sertipiko (PSA atbp.)
# en 545525e1
ita-civil_documents-note = kapanganakan, kasal, diborsiyo, pag-aampon, kung mayroon.
# en de3fa052
ita-passport_and_photo-button = Passport at litrato
# en 6d8c958d
ita-passport_and_photo-note = may bisa nang sapat na tagal, bawat pahinang hinihingi; digital na litrato.
# en 5e5066e9
ita-forms_and_fees-button = Mga form at bayad
# en 2b088d91
ita-forms_and_fees-note = ang mga form sa account mo, at ang mga bayad; dapat tugma sa profile ang mga detalye mo.
# en c481c882
ita-calendar-button = Calendar file
# en dddb2ca9
ita-applied-button = Nag-apply na ako
# en a12ad40e
ita-declined-button = Tinanggihan ko
# en a67b6842
ita-reopen-button = I-undo: bukas pa
# en 7b5ae97d
ita-forget-button = Alisin ang imbitasyon
# en 34c70ec1
ita-new-profile-button = Petsa ng bago kong profile
# en 0672dfce
ita-came-later-button = Dumating din pala
# en 5868eec6
ita-authority = Hindi ito legal na payo, at baka may kailangan ka pang wala rito. Masusunod ang <a href="{ $url }">mga tagubilin ng IRCC</a> at ang checklist sa account mo.
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = Inalis na ang imbitasyon; ang mga alert ay tulad ng dati.
# en 558f1f87
ita-not =
    Ayon sa sinabi mo, mas mataas ka sa cut-off, pero IRCC lang ang makakapagkumpirma nito. Maaaring lumabas ang imbitasyon sa account mo isa o dalawang araw pagkatapos ng draw. Kung wala pa rin, baka may naiiba: ang score pagkatapos ng birthday o ng na-expire na test, ang programa o kategorya, ang oras ng pagsumite mo, o ang profile na expired na. May mga nakaligtaan na rin ang IRCC (draw #418).

    Pakikumpara ang profile mo rito sa IRCC account mo.
# en e4100ba1
ita-event = { $days ->
    [0] Huling araw para mag-apply ng permanent residence
   *[other] { $days } araw na lang para mag-apply ng permanent residence
 }
# en 0071d98f
ita-event-description = Binilang nang buong araw mula sa petsang ibinigay mo sa bot. Ipinapakita ng IRCC account mo ang eksaktong oras.

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = simpleng salita, pagkatapos ng imbitasyon, tulong
# en 9fd85497
guide-button = Gabay
# en 706c041a
guide-back-button = ‹ Gabay
# en dd630617
guide-words-button = Mga salita, pinasimple
# en 0eefb9d0
guide-invited-button = Pagkatapos ng imbitasyon
# en c5a5da27
guide-applied-button = Pagkatapos mag-apply
# en 05191cc3
guide-funds-button = Settlement funds
# en fb50cd5c
guide-fees-button = Mga bayarin
# en 77f50760
guide-help-button = Lisensiyadong tulong, scam
# en 3fe0878b
guide-bot-button = Ang bot na ito, at mga mali
# en 5edbd725
guide =
    <b>Gabay</b>

    Ang kahulugan ng mga salita, ang susunod sa imbitasyon at sa pag-apply, kung sino ang puwedeng magpayo sa iyo, at kung sino ang nagpapatakbo ng bot na ito.

    May petsa at link sa pahina ng IRCC ang bawat bilang. Kung magkaiba, ang pahina ng IRCC ang may bisa.
# en 93795157
guide-words =
    <b>Mga salita, pinasimple</b>

    <b>Pool</b>: lahat ng kandidatong may balidong profile, na tumatagal nang { $months } buwan.
    <b>CRS</b>: Comprehensive Ranking System, ang puntos para sa edad, edukasyon, wika at trabaho na nagraranggo sa pool.
    <b>Draw</b>: “round of invitations” ang sabi ng IRCC. Iniimbitahan ang pinakamatataas na score sa isang grupo.
    <b>Cut-off</b>: ang score ng pinakamababang kandidatong inimbitahan.
    <b>Tie-break</b>: sa mismong cut-off, ang mga profile lang na isinumite bago ang isang inilathalang oras ang iniimbitahan.
    <b>ITA</b>: imbitasyong mag-apply para sa permanent residence, sa loob ng { $days } araw.
    <b>CEC, FSW, FST</b>: ang tatlong pederal na programa, para sa karanasan sa Canada, skilled workers at skilled trades. Kailangan mo ang isa para mapasama sa pool.
    <b>PNP</b>: Provincial Nominee Program. Nagdaragdag ng { $points } puntos ang nomination sa Express Entry.
    <b>Kategorya</b>: draw para sa isang grupo, gaya ng French o healthcare.
    <b>CLB, NCLC</b>: ang mga antas ng wika ng Canada, sa English at sa French. Kino-convert sa mga ito ang resulta ng test.
    <b>NOC, TEER</b>: ang listahan ng mga trabaho ng Canada, na may limang-numerong code, at ang antas ng pagsasanay na kailangan ng bawat isa (TEER 0 hanggang 5).
# en 737b82b8
guide-invited =
    <b>Pagkatapos ng imbitasyon</b>

    May { $days } araw ka para mag-apply sa IRCC account mo. Unahin ang pinakamatagal; binibilang ng /ita ang mga araw at may checklist ito.
# en 21db4809
guide-document = • <b>{ $document }</b>: { $note }
# en 64e6f0ae
guide-biometrics = • <b>Biometrics</b>: fingerprint at larawan. Pagkatapos mong mag-apply at magbayad, sasabihin ng isang sulat sa account mo kung kailangan mo itong ibigay, at hanggang kailan.
# en afa49660
guide-costs = Makikita sa mga button sa ibaba ang settlement funds ayon sa laki ng pamilya, ang mga bayarin, at kung gaano katagal karaniwan ang proseso ng IRCC.
# en 2e129ab7
guide-funds =
    <b>Settlement funds</b>

    Ang perang nagpapakitang kaya mong manirahan doon. Sa iyo pa rin ito, at hindi puwedeng hiniram.
# en aafcee10
guide-funds-letter = Hindi kailangan ng proof of funds sa CEC, at hindi rin kailangan ng mga may balidong job offer na awtorisadong magtrabaho sa Canada. Nag-a-upload sila ng sulat na nagsasabi nito.
# en 93c33437
guide-funds-cec = Para sa <b>CEC</b> ang imbitasyon mo, kaya hindi mo kailangan ng proof of funds. Mag-upload na lang ng sulat na nagsasabi nito.
# en 9bad4be5
guide-funds-since = Mula { $since }, sa Canadian dollars, ayon sa laki ng pamilya:
# en 8e56bcf5
guide-funds-row = { $size }: <b>{ $amount }</b>
# en b7f38892
guide-funds-more = bawat dagdag na tao: { $amount } pa
# en 189e2901
guide-funds-older = Itinataas ng IRCC ang mga halaga halos tuwing tag-init. Hindi ko nakita ang para sa { $year }, kaya tingnan ang pahina.
# en 46bc7e7b
guide-funds-who = Bilangin ang sarili, ang asawa o partner at ang mga dependent na anak, kahit hindi sila sasama.
# en 4a607862
guide-funds-update = Nang lumabas ang mga halagang ito, kailangang i-update ang mga profile hanggang { $day }; hindi na naging kuwalipikado ang iba. Hindi binabago ng update ang oras ng pagsumite mo.
# en f3375559
guide-funds-due = Ilagay ang mga halagang ito sa profile mo hanggang <b>{ $day }</b>: kapag wala ang mga ito, maaaring hindi na kuwalipikado ang profile. Hindi binabago ng update ang oras ng pagsumite mo.
# en f11bd060
guide-funds-page = Galing sa mga inilathalang ulat. Ang pahina ng IRCC ang may bisa: <a href="{ $url }">Proof of funds</a>.
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = Wala akong kumpirmadong bilang para sa araw na ito. Pakitingnan ang pahina ng IRCC.
# en 2d51be52
guide-fees = <b>Mga bayarin</b>
# en 0cfed3d3
guide-fees-amounts =
    Mula { $since }, sa Canadian dollars:
    • bawat adult: <b>{ $adult }</b>, kung saan { $processing } ang sa processing at { $residence } ang sa right of permanent residence
    • bawat dependent na anak: <b>{ $child }</b>
    • biometrics: <b>{ $biometrics }</b> sa isang tao, <b>{ $family }</b> sa pamilyang sabay na nag-a-apply
# en 5f3da618
guide-fees-others = May dagdag na bayad ang medical exam, police certificates, pagsasalin at mga test, at iba-iba ang presyo. Bayaran ang mga bayarin ng IRCC sa IRCC account mo o sa website lang nito.
# en 77a6f9ae
guide-fees-page = Galing sa isang inilathalang tala. Ang pahina ng IRCC ang may bisa: <a href="{ $url }">Fee list</a>.
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>Pagkatapos mag-apply</b>
# en 6596e44a
guide-times = Karaniwang tagal ng pagproseso ng IRCC, ayon sa inilathala noong { $since }:
# en e1ec4cc9
guide-times-row = • { $type }: <b>{ $months } buwan</b>
# en e5158e6e
guide-times-page = Hindi pangako ang karaniwang tagal; nagsisimula ito kapag kumpleto na ang application mo sa IRCC. Ang tagal ngayon: <a href="{ $url }">Check processing times</a>.
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>Habang naghihintay</b>
    • Madalas tingnan ang IRCC account mo: doon dumarating ang mga hiling at sulat, bawat isa ay may deadline.
    • Ibigay ang biometrics sa oras kung hinihingi ng sulat.
    • Sabihin sa IRCC kung may nagbago: panganganak, kasal o paghihiwalay, bagong address, trabaho o pasaporte.
    • Kung nasa Canada ka, panatilihing balido ang status mo; hindi ito pinahahaba ng application para sa permanent residence.
# en 5eef35f8
guide-help =
    <b>Lisensiyadong tulong</b>

    Hindi mo kailangang kumuha ng sinuman: pantay ang trato ng IRCC sa lahat ng application. Ito lang ang mga puwedeng magpayo o kumatawan sa iyo nang may bayad:
    • mga miyembro ng law society sa Canada
    • mga miyembro ng Chambre des notaires du Québec
    • mga lisensiyado ng College of Immigration and Citizenship Consultants

    Bago magbayad, hanapin ang pangalan sa <a href="{ $url }">pampublikong rehistro ng College</a>, o sa direktoryo ng law society o ng Chambre.
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>Mga palatandaan ng panloloko</b>
    • mensaheng humihingi ng pera sa ngalan ng IRCC: hindi iyon ginagawa ng IRCC
    • pangako ng imbitasyon, job offer o mas mabilis na desisyon: walang makapagbebenta nito
    • paghingi ng password mo, o payong magsabi ng hindi totoo
    • website na kamukha lang ng sa IRCC: nagtatapos sa canada.ca o gc.ca ang mga tunay na address

    Pahina ng IRCC: <a href="{ $url }">Protect yourself from fraud</a>.
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = Huling tiningnan noong { $day }. Ang mga naka-link na pahina ang masusunod.
# en 48a5330f
guide-bot =
    <b>Ang bot na ito</b>

    Binabasa ko ang pampublikong file ng mga draw ng IRCC, ikinukumpara ang bawat draw sa mga sinabi mo, at sinusulatan kita. Makikita sa /status kung kailan huling nabasa ang file, at sa /privacy kung ano ang sine-save.
# en 0c210945
guide-contact = Pribadong operator ang nagpapatakbo ng bot na ito, hindi ang IRCC. Makokontak ang operator dito: { $contact }
# en dd7b69c4
guide-no-contact = Pribadong operator ang nagpapatakbo ng bot na ito, hindi ang IRCC. Walang iniwang address ang operator dito; baka mayroon sa profile ng bot sa Telegram.
# en 4c3cb467
guide-mistake =
    <b>May nakitang mali?</b> Sulatan ang operator: ang numero ng draw, ang sinabi ko at ang sa tingin mo ay tama. Huwag magpadala ng dokumento o password.

    Kung mukhang mali ang score o imbitasyon sa IRCC account mo, ang IRCC lang ang makapagtatama nito.

## The conversation: draws

# en 6be4f172
draws-none-yet = Hindi ko pa nababasa ang mga draw ng IRCC. Subukan ulit pagkaraan ng isang minuto.
# en 92bd87c6
draws-none-of-type = Wala pang draw ng uring ito: { $type }.
# en eb44ca3c
draws-title = <b>{ $type }</b> · pahina { $page } sa { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b>: { $count } sa { $all }
# en 8f8cb22f
draws-none-asked = Wala.
# en 8736085d
draws-all = Lahat ng draw
# en 67a5c25c
draws-all-button = Lahat ng draw
# en 8ac9d047
draws-newer-button = ‹ Mas bago
# en a54673d8
draws-older-button = Mas luma ›
# en 1e30ef66
draws-filter-button = Pumili ng uri
# en 97d55915
draws-filter = Aling mga draw?
# en 2da0d859
draws-open-button = Lahat ng draw
# en d265442a
draws-unknown-type = Hindi ko kilala ang uring iyan ng draw. Ito ang mga kilala ko:
# en 9d2b191f
draw-ask = Aling draw? Ipadala ang numero nito, halimbawa: /draw 297
# en 5d072a86
draw-unknown = Wala akong alam na draw #{ $draw }.
# en a4d42186
draw-newest = Ang pinakabago ay #{ $draw }.

## The conversation: alert settings

# en d3781163
alerts-title = <b>Ang mga alert mo</b>
# en 6c9ddc91
alerts-active = Naka-on ang mga alert.
# en fd79a0df
alerts-paused = <b>Naka-pause</b> ang mga alert.
# en 41d48a43
alerts-which-met = Makakatanggap ka ng alert sa mga draw kung saan pasok ka sa mga dapat imbitahan, o maaaring pasok sa tie-break.
# en 06619736
alerts-which-mine = Ipapaalam sa iyo ang mga draw na para sa iyo o maaaring para sa iyo.
# en 168a4199
alerts-which-all = Ipapaalam sa iyo ang bawat draw.
# en 67005f17
alerts-which-met-button = Kapag pasok lang ako
# en 4ecd866f
alerts-which-mine-button = Mga posibleng para sa akin
# en 14d2201f
alerts-which-all-button = Bawat draw
# en 7c748ab2
alerts-quiet = Tahimik na oras: <b>{ $start } hanggang { $end }</b> ({ $zone }). Darating pa rin agad ang mga mensahe, walang tunog lang.
# en 8a94222a
alerts-no-quiet = Tahimik na oras: <b>wala</b>
# en e52ba918
alerts-muted = Naka-mute: <b>{ $types }</b>
# en 2e515765
alerts-reminders = Mga paalala: <b>{ $days } araw</b> bago may magpababa sa score mo
# en 91e1649f
alerts-no-reminders = Mga paalala: <b>wala</b>
# en 6cf6640a
alerts-invited = Habang may bukas na imbitasyon, hindi ako nagpapadala ng draw alert para sa profile nito: /ita
# en a10c1eeb
alerts-reminders-ask =
    Gaano kaaga kita paaalalahanan ng mga magpapababa sa score mo o makaaapekto sa pagiging kuwalipikado: birthday, mag-e-expire na test o profile? I-tap ang bawat isa para i-on (🔔) o i-off (🔕).

    Alam ko ang mga araw na ito mula sa petsa ng pagsumite mo, at mula sa mga sagot mo sa calculator kung papayag kang i-save ko. Laging binibilang ang mga araw ng imbitasyon.
# en cd2b3356
alerts-lead-button = { $mark } { $days } araw bago
# en 62471607
alerts-silent = Walang tunog ang mga alert ng draw na hindi para sa iyo.
# en 96612d75
alerts-quiet-button = Tahimik na oras
# en b2a94ab3
alerts-quiet-ask = Kailan dapat walang tunog ang mga mensahe? Nasa time zone mo ang mga oras: { $zone }.
# en 414d34ef
alerts-no-quiet-button = Walang tahimik na oras
# en cd5f3e05
alerts-types-button = I-mute ang mga uri ng draw
# en 1b3e777e
alerts-types-ask = I-tap ang isang uri para i-mute (🔕) o i-unmute (🔔).
# en ef3cb292
alerts-resume-button = Ituloy ang mga alert ko
# en d17b5f44
alerts-muted-popup = Naka-mute: { $type }. I-tap ulit para ibalik.
# en f5d22388
alerts-unmuted-popup = Hindi na naka-mute: { $type }.

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    Ano ang time zone mo? Kasalukuyan: <b>{ $zone }</b>.

    Pumili, o mag-type ng lungsod o offset: <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = Hindi ko alam ang lugar na iyan. Subukan ang pinakamalapit na malaking lungsod, o offset sa UTC gaya ng UTC+5:30.
# en 1c7c2616
zone-which = Higit sa isang lugar o time zone ang may ganyang pangalan. Alin ang sa iyo?
# en 446c5852
zone-kept = Ang time zone mo ay <b>{ $zone }</b>. Ang oras doon ngayon: { $now }.
# en 5a2f1e38
zone-toronto = Toronto, Ottawa
# en 55d70e9f
zone-vancouver = Vancouver
# en 1f7cf1a5
zone-edmonton = Calgary, Edmonton
# en 9787b2d2
zone-halifax = Halifax
# en 0470ae91
zone-kolkata = India
# en 33ea8c78
zone-karachi = Pakistan
# en 01073af9
zone-manila = Pilipinas
# en c34ad33d
zone-lagos = Nigeria
# en 27ae78df
zone-casablanca = Morocco
# en 449307e3
zone-dubai = Dubai
# en 836a8140
zone-tehran = Iran
# en a53ab2c2
zone-shanghai = China
# en b02265ce
zone-paris = Paris, Brussels
# en b3bf0c1a
zone-sao_paulo = São Paulo
# en f803bfd3
zone-douala = Cameroon
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = Anong wika ang gagamitin ko?
# en 6639d3ce
language-kept = Filipino na ang gagamitin ko mula ngayon.

## The conversation: status

# en 4387e050
status-title = <b>Status</b>
# en 9de0a513
status-read = Huling binasa ang file ng IRCC: { $when }
# en 2e25b20b
status-changed = Huling nagbago ito: { $when }
# en 52a2da3a
status-not-read = Hindi pa nababasa ang file ng IRCC mula nang magsimula ako.
# en 52791f26
status-failing = ⚠️ Hindi ito sumasagot mula { $since }. Patuloy akong sumusubok; walang makakaligtaan.
# en 407ef311
status-newest = Pinakabagong draw: #{ $draw }, { $date }. Unang nakita: { $when }
# en f0e834a7
status-delivery = Ang mga alert nito: { $sent } naipadala, { $waiting } naghihintay.
# en ad86baff
status-heard = Huling may natanggap mula sa Telegram: { $when }
# en c59160cd
status-sent = Huling naipadalang alert: { $when }
# en 2e964f44
status-halted = ⚠️ Nakahinto ang mga alert mula { $since }, dahil tinatanggihan sila ng Telegram. Patuloy akong sumusubok.
# en 27f5daa4
status-took = Lumabas ang huli { $seconds } segundo pagkatapos itong ipahayag.
# en f5b46ce6
status-again-button = I-refresh

## The conversation: leaving

# en d0602f63
stop-done = Naka-pause ang mga alert mo. Naka-save pa rin ang lahat ng sinabi mo. I-on ulit gamit ang /start.
# en 5913fbe2
delete-button = Burahin ang lahat
# en 5be6bf57
delete-ask = Burahin ang lahat ng naka-save tungkol sa iyo, agad at tuluyan na?
# en 31ecab6d
delete-yes-button = Oo, burahin lahat
# en 25f99d26
delete-no-button = Hindi, panatilihin
# en 51360bac
delete-done = Nabura na ang lahat tungkol sa iyo. Kung bumalik ka man: /start
# en 4e840431
delete-kept = Walang binura.
# en b9a1d90f
delete-nothing = Walang naka-save tungkol sa iyo. Para magsimula: /start
# en fd47dd47
mydata-button = Ipadala ang data ko
# en d2737e23
mydata-follows = Ito ang lahat ng naka-save tungkol sa iyo, maliban sa rekord ng paghahatid: sa loob ng 30 araw, kung aling alert ang nakarating sa iyo at sa aling mensahe.

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = Hindi ko iyon naintindihan. Puwede kang magpadala ng score tulad ng 522, draw tulad ng #297, o uri tulad ng “cec” o “french”.
# en d08f4e73
fallback-command = Hindi ko alam ang command na iyan.
# en d6637212
fallback-other = Teksto lang ang nababasa ko. Huwag magpadala ng mga dokumento: walang sinuman dito ang hihingi ng mga iyon.
# en 9c1b16cf
fallback-forwarded = Hindi ako kumikilos sa mga forwarded na mensahe, kaya walang nagbago. Ikaw mismo ang mag-type, halimbawa 522 o #297.
# en 6e2f6951
group-only-private = Sa pribadong chat lang ako nagsasalita tungkol sa score.
# en 2d3f4f20
group-button = Buksan ang pribadong chat

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = Ikaw at ang score mo
# en 0014a208
help-draws = Mga draw
# en 7305a71b
help-insight = Mas malalim na detalye
# en 46d540d9
help-alerts = Mga alert at setting
# en ef40b06f
help-data = Ang data mo, at tulong

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = iwan ang bukas na tanong
# en a52216fd
cancel-button = Kanselahin
# en a20fc5ab
cancel-done = Kinansela. Walang nagbago.
# en 8b879ad1
cancel-nothing = Walang bukas na tanong.
# en b1a13627
cancel-start = Kinansela. Itutuloy ng /start kung saan ka huminto.

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = Mga setting
# en 4711f443
share-button = Ibahagi

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = nasa listahan ba ang trabaho ko: /job nurse
# en b50bdcf7
next-button = Susunod ›
# en a02751cd
done-button = Tapos
# en e06919ab
continue-button = Magpatuloy ›
# en 14a36c61
applies-programs-ask = Sa alin sa mga programang ito ka kuwalipikado? I-tap para markahan (☑).
# en e7bf0971
applies-others-no = <i>Itinuturing na “hindi” ang programang walang marka. Puwede mo itong baguhin anumang oras.</i>
# en 1fa2e7eb
applies-none-button = Wala sa mga ito
# en a5a9a42d
applies-no-others-button = Wala sa iba pa
# en 785a7636
applies-nomination-button = May nomination ako (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>May sertipiko ka ba ng provincial nomination?</b>
    Nagdaragdag ito ng { $nomination } puntos sa score mo. Hindi pa nomination ang expression of interest, application o imbitasyon mula sa probinsiya.
# en bf7e10e0
applies-nominated-button = Oo, mayroon ako
# en 8d834b9e
job-button = Nasa listahan ba?
# en 9ee0eafe
job-ask = <b>Nasa isa ba sa mga listahan ng IRCC ang trabaho mo?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: itinuturing itong skilled work.
# en d211c319
job-not-skilled = TEER { $teer }: hindi ito itinuturing na skilled work (TEER 0 hanggang 3).
# en 5c1b4bc3
job-listed = Nasa mga listahang ito, na may bisa mula { $since }. Markahan ang kategorya kung mayroon ka rin ng hinihinging karanasan:
# en 7d6abed1
job-not-listed = Wala ito sa alinman sa mga listahan ng kategorya na may bisa mula { $since }.
# en d0a91675
job-list-unknown = Hindi ko alam ang listahan ng IRCC ng mga trabaho para sa: { $categories }. Maaaring naroon ang trabaho mo; pakitingnan sa pahina ng IRCC.

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = Naka-on na ulit ang mga alert mo. Narito pa rin ang lahat ng sinabi mo.
# en 5ee7b4ac
zone-other-button = Ibang time zone

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = Walang anuman.
# en 21d983a5
fallback-hello = Kumusta. Puwede kang magpadala ng score tulad ng 522, draw tulad ng #297, o pangalan ng trabaho.

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = mga grupo at channel kung saan mo ako isinali
# en 67c9c1c5
menu-public-last = ang huling draw, o ng isang uri: /last cec
# en b7cc263e
menu-public-draws = mga kamakailang draw: /draws french
# en fae7f4d5
menu-public-chart = mga cut-off sa paglipas ng panahon
# en f975476a
menu-public-forecast = karaniwang pagitan at malamang na cut-off: /forecast cec
# en a02c722a
menu-public-help = ang magagawa ko rito
# en 30e91ed3
help-group-everybody = Para sa lahat
# en 89f1656c
help-group-administrators = Para sa mga administrator
# en c7bfb7da
chart-caption-public = Mga cut-off sa nakaraang labindalawang buwan.
# en 6e960271
groups-title = <b>Mga grupo at channel kung saan mo ako isinali</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = Hindi mo pa ako isinasali sa anumang grupo o channel. Idagdag ako roon, at ipo-post ko ang mga detalye ng bawat draw, hindi kailanman ang score ng sinuman.
# en d9ba3464
help-group-closing = Ang tungkol sa isang tao, gaya ng score o resulta, ay sinasagot ko lang nang pribado.

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ pasok ka sa mga dapat imbitahan
    🟠 nakabatay sa tie-break
    ❌ hindi umabot
    ⚪ hindi ka kasama
    ❔ hindi ko pa masabi
# en 87fcda16
alert-explains-silence = Hindi para sa iyo ang draw na ito. Mula ngayon, hindi ko na ipapadala ang mga ganito, maliban kung piliin mo ang lahat ng draw: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>Mga profile sa chat na ito</b>
# en 10097116
who-explained = Para sa mag-asawa, o sa mga kliyente: hanggang { $most } profile, bawat isa ay may sariling detalye. May linya sa alert ang bawat isa. Para sa may ● ang mga command; i-tap ang iba para lumipat.
# en 39bd35f0
who-add-button = + Magdagdag ng profile
# en f5dafc11
who-rename-button = I-rename ang { $name }
# en f69bcdfe
who-remove-button = Alisin ang { $name }
# en c0f8d117
who-remove-yes-button = Oo, alisin ito
# en 82eee0d0
who-remove-ask = Aalisin ba ang profile na <b>{ $name }</b> kasama ang lahat ng naka-save dito?
# en fecdc744
who-ask = Ano ang itatawag ko sa profile na ito? Sapat na ang pangalan o inisyal.
# en d1c65659
who-added = Naidagdag: <b>{ $name }</b>. Sabihin ngayon kung alin ang angkop dito.
# en 68d5e226
who-renamed = Pinalitan ang pangalan: <b>{ $name }</b>.
# en a999f6bb
who-fault-empty = Kailangan ko ng kahit isang letra.
# en 851ccded
who-fault-too_long = Masyadong mahaba: hanggang { $longest } character lang.
# en cd981119
who-fault-taken = May ibang profile dito na may ganyang pangalan.
# en 0a2c8998
who-full-popup = Hanggang { $most } profile lang ang isang chat.

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = Paano ako?
# en e2231456
group-lost = Hindi na ako makapag-post ng mga draw sa “{ $title }”, kung saan mo ako idinagdag. Naka-save pa ang mga setting: kapag makakapag-post na ulit ako, puwede itong ituloy ng administrator gamit ang /here.
# en 5b4497cf
group-lost-untitled = Hindi na ako makapag-post ng mga draw sa isang grupo o channel kung saan mo ako idinagdag. Naka-save pa ang mga setting: kapag makakapag-post na ulit ako, puwede itong ituloy ng administrator gamit ang /here.
# en b1fe4698
group-title = <b>Mga Express Entry draw, sa oras na ilathala ng IRCC</b>
# en 71cb5d51
group-on = Ipino-post ko rito ang mga detalye ng bawat draw, hindi kailanman ang score ng sinuman.
# en 25320923
group-on-topic = Ipino-post ko sa napiling topic ang mga detalye ng bawat draw, hindi kailanman ang score ng sinuman.
# en f5e2f52b
group-off = Wala akong ipino-post dito. Mababago iyan ng administrator.
# en 7111ee2f
group-left-out = Hindi kasama: <b>{ $types }</b>
# en 415052c9
group-digest = Tuwing Sabado nang 10:00 ({ $zone }), nagpo-post din ako ng buod ng linggo.
# en 9b5f2ada
group-here-button = Mag-post dito
# en f8e91232
group-stop-button = Walang i-post
# en 3b7df1e7
group-types-button = Aling mga draw
# en 46f42c1a
group-digest-button = Lingguhang buod
# en 8da13764
group-zone-button = Time zone
# en ad7e1abd
group-close-button = Tapos na
# en 1b0cd48d
group-types-ask = I-tap ang isang uri para huwag isama (▫️) o i-post ulit (✔️).
# en 13c62d69
group-zone-ask = Lumalabas ang buod tuwing Sabado nang 10:00 sa time zone na ito: { $zone }. Alin ang dapat gamitin?
# en b33a75b7
group-language-ask = Sa anong wika ako magpo-post?
# en 9bc0db50
group-admins-only = Mga administrator lang ang makapagbabago ng ipino-post ko rito.
# en 0e309d60
group-admins-popup = Mga administrator lang ang makapagbabago nito.
# en 1b0d844b
group-erased = Binura ko na ang setting ng grupong ito at wala akong ipino-post dito. Kung gusto mong magsimula ulit: /here
# en b331a042
group-channel-added = Ipo-post ko ang mga detalye ng bawat draw sa “{ $title }” mula ngayon. Para may baguhin, isulat ang /alerts sa mismong channel.
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · cut-off { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = Mga cut-off
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = score mo
# en 5fa921af
chart-met = umabot sa cut-off
# en c06c8130
chart-not-met = hindi, o hindi masabi
# en 6c797851
chart-pool-title = Ang pool
# en 8a8c89a0
chart-pool-period = { $date } · { $total } kandidato
# en 47612521
chart-pool-mine = ikaw: { $score }
# en 535c875d
chart-pool-note = Maputla: saklaw na higit sa 10 puntos
# en a97938b1
chart-months-title = Mga imbitasyon bawat buwan
# en bfd77ba7
chart-rest = Iba pa
# en 0d95703d
chart-new-points = bagong puntos

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>Paano kung …</b>
    Ang nakaraang labindalawang buwan kung iba ang score, may nomination, NCLC 7 sa French o ibang kategorya: mag-tap sa ibaba, o mag-type, halimbawa /whatif 505, /whatif +20, /whatif french.
# en 0298beb7
whatif-title = <b>Paano kung: { $changes }</b>
# en 82cf96d5
whatif-score = { $score } puntos
# en 010cb180
whatif-score-instead = { $score } puntos sa halip na { $own }
# en 8cdf3d37
whatif-nomination = provincial nomination
# en 99dbc47b
whatif-now = Sa ngayon: sa { $draws } draw ng nakaraang labindalawang buwan, { $mine } ang para sa iyo, at pasok ka sana sa { $met }.
# en 340b9a08
whatif-now-no-score = Sa ngayon: sa { $draws } draw ng nakaraang labindalawang buwan, { $mine } ang para sa iyo. Hindi ko alam ang score mo: /score
# en a8e45396
whatif-then = Kapag ganito: { $mine } sa { $draws } ang para sa iyo, at pasok sa { $met }.
# en f96db19f
whatif-then-no-score = Kapag ganito: { $mine } sa { $draws } ang para sa iyo.
# en c7dce062
whatif-gained = <b>{ $gained } pa sa { $mine }:</b>
# en 637412a1
whatif-lost = <b>{ $lost } ang nabawas:</b>
# en 2dc99a3e
whatif-more = … at { $more } pa.
# en 7efedb20
whatif-same = Wala sana itong nabago.
# en b4a12291
whatif-nearest = Pinakamalapit na hindi naabot: #{ $draw } sa { $cutoff }, { $points ->
    [0] dahil sa tie-break
    [1] kulang ng 1 punto
   *[other] kulang ng { $points } puntos
 }.
# en f29e76ed
whatif-opened = { $opened } pang draw ang para sana sa iyo.
# en 33a49a1c
whatif-french = Nagdaragdag din ang NCLC 7 sa French ng { $least } hanggang { $most } puntos sa score, na hindi binilang dito: i-tap sa ibaba para bilangin. Kung may mga sagot ka sa /crs, alam ko kung ilan.
# en 38e2ca0c
whatif-fault-unknown = Hindi ko iyon naintindihan. Halimbawa: /whatif 505, /whatif +20, /whatif french
# en e7da3971
whatif-fault-level = Ang dagdag ng isang antas sa wika ay depende sa edad, pag-aaral at trabaho mo. Masasabi iyon ng calculator: /crs. Dito, puwede mong itanong ang NCLC 7 o higit pa, na gagawin kang kuwalipikado sa mga French draw, o isang score gaya ng 505.
# en ef51225e
whatif-fault-no_score = Kailangan ko ng score na dadagdagan o babawasan. Ipadala muna ang score mo, o magtanong tungkol sa isa, gaya ng /whatif 505.
# en a093263d
whatif-fault-too_low = Walang score na mas mababa sa zero.
# en 1de6bfe3
whatif-fault-too_high = Kung walang nomination, hanggang { $most } lang na score ang tinitingnan ko. Kung may nomination: /whatif +{ $nomination }.
# en 20c7fca1
whatif-fault-with_or_without = Hindi ko masabi kung kasama sa score na iyan ang { $nomination } puntos ng nomination. Isulat nang gaya ng “489 with a nomination” o “{ $full }”.
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = Nomination
# en 661ba220
whatif-french-button = NCLC 7 sa French
# en 5c340c68
whatif-count-button = Bilangin ang +{ $points }
# en 1639f21f
whatif-more-button = Ibang programa o kategorya
# en fedb0c65
whatif-reset-button = Magsimula ulit
# en 763fd5c8
whatif-choose = <b>Paano kung …</b> angkop din sa iyo ang isa sa mga ito?

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>Ang pool noong { $date }</b>: { $total } kandidato
# en bb3d9899
pool-above = Nasa pagitan ng <b>{ $least }</b> at <b>{ $most }</b> tao ang mas mataas sa { $score }.
# en 9ecd8418
pool-above-exactly = <b>{ $count }</b> tao ang mas mataas sa { $score }.
# en 49bc8f9f
pool-band = { $count } tao ang may { $band }. Mga saklaw ng score lang ang inilalathala ng IRCC, kaya walang makapagsasabi kung nasaan ka sa loob ng isa.
# en 17c3aca9
pool-per-point = Kung pantay ang pagkakakalat, mga { $count } tao ang bawat punto roon.
# en e3646db0
pool-moves = Mula { $date }: { $band_change } ang may { $band }, { $above_change } ang mas mataas doon. Ang mga huling bilang:
# en 04b4db9f
pool-row = { $date }: { $band } sa saklaw mo, { $above } ang mas mataas
# en 72f9cd51
pool-invited = Kinuha ang bilang na ito bago ang draw nito: mula noon, { $invited } imbitasyon na ang napunta sa mga taong kasama pa rin dito.
# en 22a9ee43
pool-no-score = Sabihin ang score mo at masasabi ko kung ilan ang mas mataas sa iyo: /score, o /pool 505.
# en 4e6d23af
pool-none = Hindi ko pa nababasa ang mga bilang ng IRCC sa pool. Subukan ulit pagkaraan ng isang minuto.
# en 0f6bbd87
pool-picture-button = Larawan

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>Karaniwang takbo ng mga draw</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = Karaniwang kada { $median ->
    [1] araw
   *[other] { $median } araw
 }; apat sa lima ng huling { $gaps } pagitan ay { $short } hanggang { $long } araw.
# en 5ac3fd7e
forecast-rhythm-few = Sa ngayon, { $gaps } pagitan, mula { $short } hanggang { $long } araw.
# en 8e70ae51
forecast-rhythm-even = Sa ngayon, { $gaps ->
    [1] isang pagitan, { $median } araw
   *[other] { $gaps } pagitan, { $median } araw bawat isa
 }.
# en d9b5abf1
forecast-last = Ang huli: { $date }, { $days ->
    [0] ngayong araw
    [1] kahapon
   *[other] { $days } araw na ang nakaraan
 }.
# en c281c147
forecast-silent = Wala mula noong { $date } ({ $days } araw na); { $longest } araw ang pinakamahabang pagitan dati. Baka tapos na ang uring ito.
# en e7fd089a
forecast-silent-lately = Wala mula noong { $date } ({ $days } araw na); { $longest } araw ang pinakamahaba sa huling { $gaps } pagitan. Baka tapos na ang uring ito.
# en bfa84e39
forecast-once = Isa pa lang, noong { $date }.
# en a22fdc44
forecast-new-points = Nagkabisa ang bagong puntos noong { $since }, at wala pang draw ng ganitong uri mula noon: wala akong maibibigay na range.
# en 4a35fa2a
forecast-new-rhythm = May draw muli noong { $date }, pagkatapos ng { $days } araw na paghinto: masyado pang maaga para masabi kung gaano kadalas.
# en 55eaccd0
forecast-range = Malamang na susunod na cut-off, sa apat sa limang pagkakataon: <b>{ $low } hanggang { $high }</b>
# en 87bc0b06
forecast-card = Sa huli kong { $ranges } range para sa { $type }, { $held } ang tumama. Sa karaniwan, { $mine } puntos ang layo ko; kung “kapareho ng huli” ang hula, { $same }.
# en f00dbc4c
forecast-loses = Wala akong ibibigay na range: sa { $tries } draw mula { $since }, { $mine } puntos ang layo ko sa karaniwan, at { $same } kung “kapareho ng huli” lang ang hula.
# en 2e245a66
forecast-untested = Wala akong ibibigay na range: kulang pa ang mga draw para masubok ito.
# en 56b670a5
forecast-borrowed = Nakabatay rin ang lawak ng range sa mga katulad na uri.
# en 531ef202
forecast-cutoffs = Pinakamababang cut-off sa ngayon: { $lowest } (#{ $low }, { $low_date }). Pinakamataas: { $highest } (#{ $high }, { $high_date }).
# en a861ee48
forecast-sizes = Pinakamaliit na draw sa ngayon: { $smallest } imbitasyon (#{ $small }, { $small_date }). Pinakamalaki: { $largest } (#{ $large }, { $large_date }).
# en 04edc48d
forecast-never = Wala pang draw ng uring ito: { $type }.
# en 8b798d25
forecast-disclaimer = Walang inilalathalang iskedyul ang IRCC. Ito ang nangyari na, hindi pangako ng mangyayari.

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = Ang score mo ay <b>{ $line }</b>: pasok ka sana sa { $met } sa { $draws } draw na ito.
# en 20931aed
chart-caption-may-be = Ang score mo ay <b>{ $line }</b>: kung kuwalipikado, pasok ka sana sa { $met } sa { $draws } draw na ito.
# en 52af0e96
chart-caption-others = { $draws ->
    [1] 1 draw. Hindi ito bukas sa iyo, kaya hindi iginuhit ang score mo.
   *[other] { $draws } draw. Hindi bukas sa iyo ang mga ito, kaya hindi iginuhit ang score mo.
 }
# en 49176e37
chart-caption-no-score = { $draws } draw. Sabihin ang score mo at maiguguhit ko ito: /score
# en 8e1247d8
chart-caption-pool = Mga saklaw ng score ng IRCC. Nasa /pool ang mga bilang.
# en e4611f05
chart-in-english = Nasa English ang larawan.
# en 6ed0224e
chart-caption-months = { $invited } imbitasyon sa labindalawang buwan, hanggang #{ $draw }.
# en 9695a6f1
chart-year = { $year } hanggang ngayon:
# en 1ee6976a
chart-year-row = { $type }: { $draws } draw, { $invited } imbitasyon, { $range }
# en 93c44aca
chart-too-few = Kulang ang mga draw para sa larawan. Sa salita:
# en 704be82a
chart-no-draws = Walang draw ng ganitong uri sa panahong ito: { $type }.
# en e5679829
chart-unknown = Wala akong ganyang chart. Ito ang mga kaya kong iguhit:
# en a9093182
chart-button = Chart
# en e077652c
chart-mine-button = Mga cut-off ko
# en 476fc648
chart-year-button = Isang taon
# en cf1dfdcc
chart-years-button = Tatlong taon
# en 9bdc00fb
chart-pool-button = Ang pool
# en 626b2fff
chart-months-button = Mga imbitasyon bawat buwan
# en 401917fa
whatif-button = Paano kung
# en a784e0e7
forecast-button = Tantiya

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Mga bagong balita sa Express Entry</b>
# en c3edadb8
news-none = Wala pa akong nabasang balita.
# en 0f5849af
news-alert-title = <b>Balita sa Express Entry</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en 84b3186d
news-on-button = Padalhan ako ng balita
# en 19e78c31
news-off-button = Huwag akong padalhan ng balita
# en 9f195254
news-more-button = Higit pang balita
# en 1ffae35d
news-stop-button = Itigil ang balita
# en a9071d09
news-off-popup = Hindi ka na makakatanggap ng balita. I-on ulit sa /alerts.
# en 7936834c
alerts-news-on = Balita sa Express Entry: <b>naka-on</b>, ilan lang bawat araw.
# en 9903eeca
alerts-news-off = Balita sa Express Entry: <b>naka-off</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>Mula sa operator ng bot na ito</b>
# en ce7b81c0
letter-how = Pagkatapos ng command, isulat ang mensahe para sa lahat, halimbawa <code>/broadcast Lilipat ang bot ngayong gabi.</code> Ikaw muna ang makakakita; walang ipapadala hangga’t hindi mo sinasabi.
# en e24b524b
letter-too-long = Masyadong mahaba: hanggang { $most } character lang.
# en fe5d04a2
letter-send-all-button = Ipadala sa lahat
# en a996d963
letter-drop-button = Huwag ipadala
# en d5d7337f
letter-sent-to = 📣 Papunta na sa { $people } tao. Makikita sa /stats kung ilang mensahe pa ang naghihintay.
# en 71da264c
letter-dropped = Walang ipinadala.
# en a7e64493
doubt-yes-button = Tama ito
# en e6541f62
doubt-no-button = Hintayin ang pagtatama
# en 8776e702
again-yes-button = Ianunsiyo
# en e98c12bc
again-no-button = Huwag
# en 0cdca216
doubt-believed = Itatala at ipapahayag ito sa susunod na pagtingin.
# en 3c762e51
doubt-held = Walang ipapahayag habang ganito pa rin ang file.
# en 0787ef71
resumed = Tuloy ang mga alert. Kung masyadong marami ulit ang maiulat na chat na wala na, mapo-pause ulit ang mga ito.
# en 7a1af669
stats-title = <b>Status ng bot</b>
# en a7e34fb9
stats-up = Bersiyon { $version }, tumatakbo mula { $since }
# en c03f399d
stats-well = ✅ Walang problema.
# en 16596f06
stats-languages = Mga chat na nakakatanggap ng alert, ayon sa wika: { $languages }
# en 6970abb4
stats-others = Mga grupo at channel: { $groups } · nakahinto: { $stopped } · hindi maabot: { $unreachable }
# en a533249a
stats-today = Mga chat mula { $since } · bago: { $new } · umalis (binura): { $left } · hindi maabot mula ngayong araw (UTC): { $lost }
# en 9c393cbb
stats-people = { $people } tao, { $active } ang aktibo
# en 0c3f4017
stats-draws = { $draws } draw ang alam
# en 33a41b0a
stats-look = Huling binasa ang file ng IRCC: { $when }
# en b91760d7
stats-no-queue = Walang mensaheng naghihintay.
# en 7fc14db8
stats-queue = { $waiting } mensahe ang naghihintay na maipadala, mula { $since }
# en 2ee067b7
stats-newest = Mga alert sa #{ $draw }: { $sent } naipadala, { $waiting } naghihintay, { $given } hindi na itinuloy, { $again } ipinadala ulit para sigurado
# en caee1923
stats-newest-untold = Hindi ipinahayag ang #{ $draw }.

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = Nag-expire noong { $expiry } ang profile na isinumite mo noong { $date }, kaya wala ito sa pool sa draw na ito.
# en 53ff9824
reason-not_yet = Isinumite mo ang profile mo noong { $date }, pagkatapos ng draw na ito, kaya wala pa ito sa pool.
# en c2015e46
if-in-pool-met = Kung may ibang profile ka sa pool, pasok ka sa mga dapat imbitahan.
# en 3b4eaf68
if-in-pool-missed = Kung may ibang profile ka sa pool, hindi ka pa rin umabot.
# en 7921b676
if-in-pool-tie = Kung may ibang profile ka sa pool, depende sa tie-break.
# en b809a938
if-in-pool-unknown = Kung may ibang profile ka sa pool, depende sa score mo.
# en 79a5b8b8
question-submitted-expired = May mas bago ka bang profile? Kailan mo ito isinumite?
# en c97c70fd
question-submitted-not_yet = May naunang profile ka ba noong araw na iyon, o mali ba ang petsang ito? Kailan mo isinumite?
# en 813d5af9
score-about = Tantiya lang ang total mo: kapag may nomination, hindi na binibilang ang puntos para sa French, pag-aaral sa Canada o kapatid, kaya maaaring mas mababa ito.
# en af11352c
year-out-of-pool = { $draws } sa mga draw na ito ang ginanap habang wala sa pool ang profile mo, ayon sa petsa nito. Binibilang ko ang mga iyon na parang naroon ito.
