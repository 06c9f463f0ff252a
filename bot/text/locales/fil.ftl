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

## What each programme and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = Hindi bababa sa isang taon ng skilled work sa Canada sa nakaraang tatlong taon, at CLB 7 (TEER 0 at 1) o CLB 5 (TEER 2 at 3).
# en ab6046b0
criteria-fsw = Hindi bababa sa isang tuloy-tuloy na taon ng skilled work, CLB 7 sa lahat ng apat na kakayahan, at 67 puntos sa 100 sa selection grid.
# en b2ad22ee
criteria-fst = Hindi bababa sa dalawang taon ng trabaho sa skilled trade sa nakaraang limang taon, at job offer o certificate of qualification.
# en 8ca76ad3
criteria-french = NCLC 7 o mas mataas sa lahat ng apat na kakayahan: pagsasalita, pakikinig, pagbasa at pagsulat.
# en ede74559
criteria-healthcare = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahan ng IRCC para sa healthcare at social services, sa nakaraang tatlong taon.
# en d0e3d9a0
criteria-stem = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang STEM ng IRCC, sa nakaraang tatlong taon.
# en 3819be89
criteria-trades = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang trades ng IRCC, sa nakaraang tatlong taon.
# en 2d05fc2f
criteria-transport = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang transport ng IRCC, sa nakaraang tatlong taon.
# en 3ea02bd4
criteria-agriculture = Trabaho na nasa listahang agriculture at agri-food ng IRCC. Natapos ang kategorya noong Pebrero 2026.
# en 3014f726
criteria-education = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang education ng IRCC, sa nakaraang tatlong taon.
# en 537756d5
criteria-physicians = Hindi bababa sa 12 buwan bilang doktor sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
# en fc2490fb
criteria-senior_managers = Hindi bababa sa 12 buwan bilang senior manager sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
# en 6e05d2a4
criteria-researchers = Hindi bababa sa 12 buwan bilang mananaliksik sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
# en c60347fb
criteria-military = Sampung taon sa kinikilalang militar ng ibang bansa, at job offer ng Canadian Forces na tatlong taon o higit pa.
# en 773f8155
criteria-list = Hindi bababa sa { $months } buwan sa iisang trabaho na nasa listahan ng IRCC, sa nakaraang { $years } taon.
# en fa2f081b
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
answer-no_score = Ano ang score mo? Cut-off { $cutoff } ({ $type }), kasama ka
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
# en a396ef18
if-score_unclear = Kung oo: depende kung kasama sa score mo ang 600 puntos ng nomination.

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = Iyan ang pangalang inilathala ng IRCC. Hindi ko pa masabi kung kasama ka.
# en 02df7e68
reason-not_nominated = Para ito sa mga may provincial nomination, at sinabi mong wala ka nito. Kasama sa cut-off ang 600 puntos ng nomination.
# en 79ba3f8b
reason-nomination_unsaid = Para ito sa mga may provincial nomination. Kasama sa cut-off ang 600 puntos ng nomination.
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
# en b78bff67
reason-programs_changed = Humihingi rin ng pederal na programa ang category draw, at binago ng IRCC ang mga programa pagkatapos mong sumagot.
# en c91257f2
reason-category_changed = Binago ng IRCC ang listahan ng kategoryang { $type } noong { $date }; tungkol sa nauna ang sagot mo.
# en e6185439
reason-category_earlier = Noong araw na iyon, iba ang mga tuntunin ng kategoryang { $type }; tungkol sa mas bago ang sagot mo, kaya hindi ko masabi.
# en 129f4aa4
reason-label_unknown = Naglathala ang IRCC ng bagong bersyon ng kategoryang { $type } ({ $label }), at hindi ko pa alam ang listahan nito; tungkol sa mas nauna ang sagot mo.
# en 4a8dec30
changed-added = Bago sa listahan: { $occupations }.
# en 24f45dda
changed-removed = Wala na sa listahan: { $occupations }.
# en 9547151d
changed-more = { $occupations } at { $more } pa
# en a7c083a5
changed-months = { $months } buwan ng trabaho na ang hinihingi ngayon; dati ay { $before }.

# en 9a3b960b
score-with-nomination = Kasama sa { $score } ang 600 puntos ng nomination.

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = Batay ito sa sinabi mo sa akin. Ang IRCC account mo lang ang may bisa: <a href="{ $url }">buksan</a>.
# en 1db5dd74
advice-missed = Mananatili sa pool ang profile mo para sa mga susunod na draw hangga’t may bisa ito. Ipinapakita ng /crs ang magpapataas ng score mo.
# en 2592a9c7
advice-missed-near = Malapit na iyon. Mananatili sa pool ang profile mo para sa mga susunod na draw hangga’t may bisa ito.
# en 94647fbe
advice-not_for_you = May nagbago ba? I-update sa /profile
# en 95f6681c
advice-several = Batay ito sa mga naka-save dito. Ang IRCC account lang ng bawat isa ang may bisa: <a href="{ $url }">buksan</a>.

## Questions, and their answers as buttons

# en 58043b7a
question-score = Ano ang CRS score mo, hindi kasama ang 600 puntos ng nomination?
# en 411bd3e5
question-nomination = May provincial nomination ka ba?
# en e4d0db54
question-nomination_in_score = Kasama ba sa score mong { $score } ang 600 puntos ng provincial nomination?
# en 7041e443
question-program = Kuwalipikado ka ba para sa programang ito: { $type }?
# en d0ebb1d1
question-any_program = Kuwalipikado ka ba para sa kahit isa sa mga programang federal: { $programs }?
# en 6961f958
question-category = Natutugunan mo ba ang mga kondisyon ng kategoryang ito: { $type }?
# en bd84f9bf
question-submitted = Kailan mo isinumite ang Express Entry profile mo? Sapat na ang araw; kung may oras (UTC), mas eksakto ako.
# en 063bfdaf
question-submitted-time = Anong oras mo isinumite ang Express Entry profile mo noong { $date }? Kung kaya, may segundo: 10:00:30.
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = Oo
# en a05e0b1f
no-button = Hindi

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/reminders.py)

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
# en d4595e24
reminder-invitation-over = Ayon sa petsang ibinigay mo, tapos na ang 60 araw ng imbitasyon mo.
# en 7940a78a
reminder-closing = Ang IRCC account mo lang ang may bisa. Kung may nagbago, sabihin mo at kakalkulahin ko ulit.
# en 64beb054
reminder-invitation-button = Ang imbitasyon ko
# en 94359ebb
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
# en f487ecbb
drop-profile = mag-e-expire ang Express Entry profile mo sa { $day }; pagkatapos nito, wala na ito sa pool
# en 777ccf4e
drop-work_window = mula { $day }, maaaring hindi na bilang ang karanasan mo: 12 buwan nito ay dapat nasa loob ng nakaraang tatlong taon
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
stale-several = ⚠️ Maaaring luma na ang impormasyon ni/nina: <b>{ $names }</b>. Tingnan: /profile
# en 28647a0e
older-announced = ⚠️ Nag-anunsyo ang IRCC ng bagong puntos mula { $since }. Hindi ko makumpirma ang mga bilang; ang numero sa IRCC account mo ang may bisa.
# en 6803f4ad
older-confirmed = ⚠️ Binago ng IRCC ang puntos noong { $since }, at mula pa bago noon ang score mo. Ang numero sa IRCC account mo ang may bisa.
# en 8bb7e036
older-push = Binago ng IRCC ang puntos noong { $since }, at mula pa bago noon ang naka-save mong score ({ $score }). Pakitingnan ang IRCC account mo at ibigay sa akin ang numero roon.
# en 08ee10eb
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
since-work_window = mula { $day }, maaaring hindi na bilang ang karanasan mo para sa ilang programa at kategorya
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
draw-ran-at = Noong: { $instant }
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
# en c0c9a475
note-tie_break_no_year = Walang taon ang tie-break ng IRCC para sa draw na ito.
# en 7e210e9f
note-tie_break_am_pm = Dalawang paraan ng pagsulat ng oras ang pinaghalo sa tie-break ng IRCC para sa draw na ito.
# en 9e954cfa
note-tie_break_after_draw = Mas huli pa sa draw mismo ang tie-break ng IRCC para sa draw na ito.
# en 0fc62e99
note-tie_break_too_old = Mahigit isang taon bago ang draw ang tie-break ng IRCC para rito.
# en 92330e6d
note-ran_at_unreadable = Hindi mabasa ang oras ng IRCC para sa draw na ito.
# en 1db31fbe
note-ran_at_other_day = Magkaibang araw ang petsa at oras ng IRCC para sa draw na ito.
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
# en 627f18e8
context-first_ever = Ang kauna-unahang { $type }.
# en 9fc2091c
across-new-points = { $line } Nagkabisa ang bagong puntos noong { $since }, kaya hindi magkapareho ang sukatan ng dalawa.
# en 2d8b6a96
context-first_in = Unang { $type } sa loob ng { $months } buwan; ang huli ay #{ $last_number } noong { $last_date }, na { $last_cutoff }.
# en eebc3c7a
context-lowest_ever = Ang pinakamababang cut-off ng anumang { $type } sa ngayon, sa { $count }.
# en 80322afc
context-highest_ever = Ang pinakamataas na cut-off ng anumang { $type } sa ngayon, sa { $count }.
# en 48629e31
context-lowest_since = Ang pinakamababang cut-off ng { $type } sa loob ng { $months } buwan; ang #{ $last_number } noong { $last_date } ay { $last_cutoff }.
# en 37f81992
context-highest_since = Ang pinakamataas na cut-off ng { $type } sa loob ng { $months } buwan; ang #{ $last_number } noong { $last_date } ay { $last_cutoff }.
# en d29acbf1
context-streak = Ika-{ $count } na sunod-sunod na { $type } sa { $range }.
# en bf2a6ebb
context-move_up = { $points } puntos na mas mataas kaysa sa huling { $type }: #{ $last_number } noong { $last_date }, na { $last_cutoff }.
# en 9ba5ad27
context-move_down = { $points } puntos na mas mababa kaysa sa huling { $type }: #{ $last_number } noong { $last_date }, na { $last_cutoff }.
# en c4e4a446
context-tie_later = Parehong cut-off ng huling { $type }, #{ $last_number } noong { $last_date }, na { $last_cutoff }; ang tie-break ay { $days } araw na mas huli.
# en b4d4f7ae
context-tie_earlier = Parehong cut-off ng huling { $type }, #{ $last_number } noong { $last_date }, na { $last_cutoff }; ang tie-break ay { $days } araw na mas maaga.
# en 541b24e2
context-move_none = Parehong cut-off ng huling { $type }: #{ $last_number } noong { $last_date }, na { $last_cutoff }.

## Buttons under an alert

# en 8d5a1dd5
details-button = Mga detalye
# en bff8905f
mute-button = I-mute: { $type }
# en fdd063d6
unmute-button = I-unmute: { $type }

## Standing texts

# en 67e2a6ab
disclaimer =
    Walang kaugnayan ang bot na ito sa IRCC at hindi ito nagbibigay ng legal na payo.
    Walang sinuman dito ang hihingi sa iyo ng mga dokumento, pera o password.

# en 782afd99
privacy =
    <b>Ano ang itinatago tungkol sa iyo, at bakit</b>

    • ang numero ng chat na ito, para masulatan ka
    • wika at time zone, para mabasa mo ang isinusulat
    • ang impormasyong ibinigay mo: score, mga programa, mga kategorya, nominasyon, kung kailan ka nagsumite – para masabi kung naimbitahan ka sana sa isang draw
    • mga sagot sa calculator: hanggang matapos ka, o 90 araw kung titigil ka sa gitna; mas matagal lang kung hihilingin mo – para maipaalala ang nakababawas ng puntos
    • ang petsa ng imbitasyon, at kung aling paalala ang naipadala, para mabilang ang 60 araw
    • ang mga pangalang ibinibigay mo sa ilang profile, para makilala ang bawat isa
    • ang mga setting mo sa alert
    • kung ipinasok mo ako sa isang grupo o channel: na ikaw iyon, habang nakakapag-post ako roon, para masabi sa iyo kapag hindi na
    • sa loob ng 30 araw, kung aling alert ang naihatid, para walang maipadala nang dalawang beses at maitama kung itatama ng IRCC ang isang draw

    Walang ibang pangalan, walang username, walang teksto ng mensahe, sa alinmang file o log. Walang ibinebenta o ipinapasa.

    Ipinapadala ng /mydata ang lahat bilang file, maliban sa kung aling alert ang naihatid. Agad na binubura ng /delete ang lahat, at pagkaraan ng isang minuto ay wala nang file na may laman nito. Pansamantalang pinahihinto lang ng /stop ang mga alert. Ang chat na hindi maabot sa loob ng labindalawang buwan ay binubura.

# en 12145a18
help-title = <b>Ano ang magagawa ko</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 644afd79
help-closing = Puwede ka ring magpadala lang ng score, tulad ng 522. Para sa mag-asawa o sa mga kliyente, may ilang profile sa /profile. Idagdag ako sa isang grupo o channel, at ipo-post ko roon ang mga detalye ng bawat draw, hindi kailanman ang score ng sinuman.

## What the operator is told (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 Hindi nababasa ang file ng IRCC mula { $since }: { $fault } (×{ $failures }). Patuloy akong sumusubok.
# en e754e3e2
incident-source-silent-over = ✅ Nababasa na ulit ang file ng IRCC, { $now }. Hindi ito nabasa mula { $since }. { $new ->
    [no] Walang nakaligtaan.
   *[other] Inilathala samantala: { $new }.
 }
# en 5761ffee
incident-source-stale = ⚠️ Ang pinakabagong draw, #{ $subject }, ay noong { $date }. Maaaring nagpapahinga ang IRCC, o hindi na ito ang file na pinupunan nito: pakitingnan ang pahina nito.
# en 493f050b
incident-file-shrunk = ⚠️ Kulang ng { $count } sa { $known } draw ang file ng IRCC. Nananatili silang nakatala; ang bago ay ipinapahayag.
# en 3bf2c812
incident-file-shrunk-over = ✅ Buo na ulit ang file ng IRCC.
# en 0e228fa7
incident-files-disagree = ⚠️ Hindi magkatugma ang mga file ng IRCC sa draw #{ $subject }. Ingles: { $date }, { $size } imbitasyon, cut-off { $cutoff }. Pranses: { $french_date }, { $french_size } imbitasyon, cut-off { $french_cutoff }. Ang nasa Ingles ang sinasabi sa mga tao.
# en c243ee69
incident-rows-unreadable = ⚠️ Hindi mabasa ang { $count } row ng file ng IRCC; ang una ay { $first }: { $fault }. Sinusubukan ulit sa bawat pagtingin.
# en 70c1d97d
incident-rows-unreadable-over = ✅ Nababasa na ulit ang mga row ng file ng IRCC.
# en d28f0eca
incident-row-unreadable = ⚠️ Hindi mabasa ang row ng draw #{ $subject }: { $fault }. Sinusubukan ulit sa bawat pagtingin.
# en 9e50a3c1
incident-stored-rows-unreadable = ⚠️ Mga row sa store na hindi ko mabasa: { $count } (ang una: { $fault }). Pananatilihin ang mga ito; walang alert ang mga taong ito, pero mayroon ang lahat ng iba. Nakalista sila sa <code>draw-bot check</code>.
# en 2e129b6b
incident-announced-again = ⚠️ Ibinalik ang store mula sa backup, kaya hindi ko alam kung naanunsyo na ang draw #{ $subject } ({ $name }, { $date }). Naitala ito; walang aabisuhan kung hindi mo sasabihin. Ianunsyo?
# en 555805c8
incident-draw-vanished = ⚠️ Nawala ang draw #{ $subject } sa file ng IRCC. Nananatili itong nakatala.
# en 32335e3b
incident-draw-in-future = ⚠️ Ang draw #{ $subject } ay may petsang { $date }, na hindi pa dumarating. Hindi ito itinatala o ipinapahayag hanggang doon, o hanggang itama ito ng IRCC.
# en b4bba924
incident-draw-repeated = ⚠️ Inuulit ng draw #{ $subject } ang lahat ng detalye ng draw #{ $like }. Itinuturing itong iisang draw na may ibang numero, at hindi ipinapahayag.
# en 35643efa
incident-draw-copied = ⚠️ Inuulit ng draw #{ $subject } ang lahat ng detalye ng draw #{ $like }, na nasa file pa. Ipapahayag ito kung hindi magbago sa susunod na pagtingin: maaaring itama ito ng IRCC.
# en 02697403
incident-draw-doubted = ⚠️ Mukhang mali ang draw #{ $subject }: { $doubt ->
    [misnumbered] hindi sumusunod sa iba ang numero nito
    [misdated] malayo ang petsa nito sa dapat
   *[implausible] malayo ang mga bilang nito sa mga naunang draw
 } ({ $name }, { $date }, { $size } imbitasyon, cut-off { $cutoff }). Hindi ito itinatala o ipinapahayag hanggang magpasya ka, o hanggang manatili ito nang { $minutes } minuto.
# en 6374dbfc
incident-file-doubted = ⚠️ Ang file ng IRCC ay { $doubt ->
    [crowded] may { $count } bagong draw sa iisang araw
   *[sweeping] nagbago ng { $count } kilalang draw nang sabay
 }: { $numbers }. Hindi sila itinatala o ipinapahayag hanggang magpasya ka, o hanggang manatili sila nang { $minutes } minuto.
# en 39d09593
incident-file-swings = ⚠️ Dalawang bersyon ng draw #{ $subject } ang salit-salit na ibinibigay ng mga server ng IRCC. Ang mas bago ang may bisa, at wala nang aabisuhan ulit.
# en 7f334d84
incident-file-untidy = ⚠️ May maliit na mali sa file ng IRCC na hindi pumipigil sa pagbasa (draw #{ $first }): { $fault }
# en cd069de5
incident-draw-flawed = ⚠️ May mga depekto ang row ng draw #{ $subject }: { $notes }. Hindi isinama ang hindi mabasa.
# en f83fa68a
incident-name-unknown = ⚠️ May pangalan ang draw #{ $subject } na hindi ko kilala: <b>{ $name }</b>. “Hindi masabi” ang sinasabi sa lahat para rito.
# en 9bdc3923
incident-label-unknown = ⚠️ May bersyon ng kategorya ang draw #{ $subject } na wala sa mga tuntunin: <b>{ $name }</b>. Tinatanong ulit ang mga tao tungkol dito. Maglagay ng edisyong may bagong listahan sa RULES_DIR (docs/rules.md).
# en 9fd9830b
incident-alert-refused = ⚠️ Tinatanggihan ng Telegram ang teksto ng { $subject }: { $fault }. Tayo ang dapat mag-ayos nito.
# en e50b7e0d
incident-delivery-failing = 🛑 Hindi nakararating sa Telegram ang mga alert mula { $since }: { $fault } (×{ $failures }). Naghihintay sila, at ipapadala ulit.
# en 83f18086
incident-delivery-failing-over = ✅ Nakararating na ulit sa Telegram ang mga alert, { $now }. Hindi sila nakarating mula { $since }.
# en 6099363c
incident-telegram-silent = 🛑 Hindi marinig ang Telegram mula { $since }: { $fault } (×{ $failures }). Walang nasasagot habang ganito; patuloy akong sumusubok.
# en 68f8da31
incident-telegram-silent-over = ✅ Naririnig na ulit ang Telegram, { $now }. Hindi ito narinig mula { $since }.
# en f487d21b
incident-updates-stuck = 🛑 Nakabara ang mga sagot mula { $since }; mga update na naghihintay: { $count }. Pakitingnan ang log, at i-restart ako kung tumagal.
# en 63ef438d
incident-updates-stuck-over = ✅ Lumalabas na ulit ang mga sagot, { $now }. Nakabara sila mula { $since }.
# en 1947292b
incident-delivery-halted = 🛑 Nakahinto ang mga alert mula { $since }, dahil tinatanggihan ng Telegram ang lahat: { $fault }. Patuloy akong sumusubok, at magpapatuloy nang kusa.
# en cc691b2d
incident-delivery-halted-over = ✅ Lumalabas na ulit ang mga alert, { $now }. Nakahinto sila mula { $since }.
# en 4bb2f584
incident-markup-refused = ⚠️ Tinatanggihan ng Bot API server ang aming markup: { $fault }. Ipinapadala ang mga alert nang wala ito. Pakitingnan ang TELEGRAM_API_URL.
# en 228d7ec4
incident-update-unreadable = ⚠️ Hindi mabasa ang isang update na uri { $subject } (id { $update }, ×{ $times }). Nilaktawan ito; walang ibang apektado.
# en 21f2896e
incident-loop-failed = ⚠️ Pumalya ang isang bahagi ng bot dahil sa sarili nitong depekto at nagsisimula ulit: { $subject } ({ $fault }, ×{ $times }). Pakiulat kasama ang log.
# en d04976ab
incident-clock-set = ⚠️ { $subject ->
    [back] Iniurong
   *[ahead] Isinulong
 } nang { $minutes } minuto ang orasan ng makina habang tumatakbo ako. Tuloy ang mga alert. Pakitingnan ang oras nito.
# en 49b1f7c7
incident-more = Iba pang ganito: { $count } ({ $subjects })
# en 73c28189
incident-disk-nearly-full = 🛑 Halos puno na ang disk ng DATA_DIR: { $megabytes } MB ang libre. Kung walang espasyo, hindi ako makapagtatala ng bagong draw.
# en 2469c8e6
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
# en 81696ea0
stranger-popup = Walang naka-save tungkol sa iyo, kaya walang binago. Ipadala ang /start para magsimula.
# en 42500271
crossroads = Ano ang susunod? Ipinapakita ng /help ang lahat ng magagawa ko.
# en ede261da
failure = Pasensya na, may nangyaring mali sa panig ko at hindi ko ito natapos. Gumagana pa rin ang mga alert mo. Sinabi ko na sa operator; reference <code>{ $reference }</code>.
# en 4b064880
failure-report = ⚠️ Nabigo ang isang handler, reference <code>{ $reference }</code>: { $fault }. Nasabihan na ang tao; hindi na ito susubukan ulit.

## The conversation: the command menu (bot/chat/menu.py: menu-<command>)

# en 5c1b742d
menu-start = magsimula, o tingnan ang kalagayan mo
# en 14fc666d
menu-score = itakda ang score mo: /score 522
# en 8bd302c4
menu-crs = kalkulahin ang score mo, at ang magpapataas nito
# en a2a686ca
menu-profile = lahat ng alam ko tungkol sa iyo, para baguhin
# en 291c30a5
menu-last = ang huling draw, o ng isang uri: /last cec
# en b1d010cf
menu-draws = mga kamakailang draw: /draws french
# en 99159c16
menu-draw = buong detalye ng isang draw: /draw 297
# en 57016364
menu-whatif = ang nakaraang taon kung iba ang score: /whatif 505
# en 55956377
menu-chart = mga cut-off sa paglipas ng panahon, kasama ang score mo
# en ac7ad8e3
menu-pool = ilan ang mas mataas sa iyo
# en 6600e33b
menu-forecast = karaniwang pagitan at malamang na cut-off: /forecast cec
# en 5a43f206
menu-ita = natanggap ko ang imbitasyon: ang 60 araw
# en 105b4344
menu-alerts = piliin ang mga alert at tahimik na oras
# en 618703bc
menu-news = mga bagong balita sa Express Entry
# en c81ff2a1
menu-language = ang wika mo
# en 7c36628c
menu-status = gumagana ba ang lahat
# en 02dae140
menu-mydata = lahat ng naka-save tungkol sa iyo, bilang file
# en 3dcdd212
menu-stop = i-pause ang mga alert, panatilihin ang setting
# en a5d552cd
menu-delete = burahin ang lahat tungkol sa iyo
# en fcce3b1a
menu-privacy = ano ang itinatago, at bakit
# en f9a38637
menu-help = lahat ng command
# en 50769ae7
menu-group-here = i-post dito ang mga draw
# en 2b7eafd6
menu-group-alerts = ang ipino-post dito, para baguhin
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
    Kapag may inilathala, sasabihin ko kung pasok ka sa mga dapat imbitahan, at kung bakit. Tatlong maikling tanong, lahat opsiyonal, para sa iyo ang sagot.
# en 5f560f0f
start-step-1 = <b>1 sa 3 · Ang score mo</b>
# en 8dd73558
start-step-2 = <b>2 sa 3 · Alin ang totoo sa iyo</b>
# en 1e50048c
start-step-3 = <b>3 sa 3 · Kung kailan ka nagsumite</b>
# en 1b3e9e61
start-unknown-button = Hindi ko alam
# en 7252c740
start-unknown =
    Nasa IRCC account mo ang score mo, kapag may profile ka na sa pool. Bago iyon, maaari natin itong kalkulahin, sa humigit-kumulang labinlimang tanong na karamihan ay tina-tap lang. Ang sariling tool ng IRCC ang may bisa.

    Puwede mo ring ipadala ang numero kapag alam mo na, ngayon o sa susunod.
# en 52bb55e4
start-calculator-button = Kalkulahin dito
# en f8b69076
start-official-button = Sariling tool ng IRCC
# en 1fed80d0
start-done = <b>Iyon lang. Mula ngayon, nagbabantay ako para sa iyo.</b>
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
year-no-score = <b>Ang nakaraang labindalawang buwan, sa impormasyong ito:</b> sa { $draws } draw, { $mine } ang para sa iyo. Sabihin ang score mo at masasabi ko kung ilan ang pasok ka sana.
# en 864a731c
year-ties = { $ties } pa ang pinagpasyahan ng tie-break.
# en 57a3e171
year-unknown = Sa { $unknown } draw, hindi ko pa masabi: ilang sagot pa sa /profile mo ang magpapasya.
# en ae064acf
year-other-rules = Para sa { $other } sa mga ito, tungkol sa ibang tuntunin ang sagot mo, hindi sa tuntunin noong araw na iyon.
# en 1ab16b2a
year-older-points = { $before } draw ang bago ang bagong puntos ng { $since }.
# en ee9317b4
year-tie-break-only = { $early } sa mga ito ay dahil lang sa maagang pagsumite.

## The conversation: the score

# en db0ab218
score-ask =
    Ipadala ang CRS score mo, hindi kasama ang 600 puntos ng nominasyon. Halimbawa: <b>522</b>
# en acf6f7a9
score-kept = Ang score mo ay <b>{ $score }</b>, hindi kasama ang 600 puntos ng nominasyon.
# en a3f425d6
score-full = Kasama ang nominasyon mo, <b>{ $full }</b> iyon.
# en 89f81299
score-full-about = Kasama ang nominasyon mo, mga <b>{ $full }</b> iyon: kapag may nomination, hindi na bilang ang puntos para sa Pranses, pag-aaral sa Canada o kapatid. Ipadala ang total sa account mo, at magiging eksakto ito.
# en c2dd8530
score-confirm = Itatakda ko ba ang score mo sa <b>{ $score }</b>?
# en 07eb7e81
score-unchanged = Nananatili ang score mo.
# en 92437c19
score-nominated = Ang { $score } ay higit sa maaabot nang walang nominasyon ng probinsiya ({ $most }). Kasama ba rito ang 600 puntos ng nominasyon?
# en 61629b67
score-nominated-unknown = Hanggang { $until }, walang maaaring lumampas sa { $most } kung walang provincial nomination. Nagbago na ang puntos mula noon, at hindi ko alam ang bagong pinakamataas na score. Kasama ba sa { $score } ang 600 puntos ng nomination?
# en 14933b7f
score-impossible = Kung gayon, hindi maaaring tama ang { $score }: kung walang nomination, { $most } ang pinakamataas. Pakitingnan ang IRCC account mo.
# en 33edc1b6
score-fault-not_a_number = Hindi iyan score na mababasa ko. Kailangan ko ng buong bilang mula 0 hanggang 1200.
# en d7a385cf
score-fault-fraction = Walang decimal ang CRS score. Kailangan ko ng buong bilang mula 0 hanggang 1200.
# en d630b115
score-fault-negative = Hindi bababa sa zero ang CRS score. Kailangan ko ng buong bilang mula 0 hanggang 1200.
# en c1534ba0
score-fault-too_high = Walang CRS score na higit sa 1200. Kailangan ko ng buong bilang mula 0 hanggang 1200.
# en 00dbd10a
score-fault-several = Higit sa isang numero ang nakikita ko. Alin dito ang score mo?

## The conversation: what applies, and when the profile was submitted

# en a5e372bf
applies-categories-ask =
    Aling mga kategorya ang sa iyo? Ang French ay NCLC 7 sa lahat ng apat na kakayahan. Ang mga trabaho ay ayon sa mga listahan ng IRCC. Kailangan ng physicians, senior managers at researchers ng karanasan sa trabaho sa Canada.
# en aced32c2
applies-criteria-button = Ano ang hinihingi?
# en ffb0995f
applies-criteria = <b>Ang hinihingi ng bawat isa, sa madaling salita</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en b1adbdce
applies-refreshed-popup = Luma na ang listahang ito. Ipinapakita na nito ngayon ang naka-save.

# en 6103b655
submitted-ask =
    Kailan mo isinumite ang Express Entry profile mo? Kapag eksaktong nasa cut-off, ito ang magpapasya.

    Piliin ang buwan, o i-type ang petsa. Kung may oras, eksakto ito, halimbawa: <b>{ $moment }</b>
# en a2383fba
submitted-day = Aling araw ng { $month }?
# en 5aa24c80
submitted-forget-button = Alisin ang petsa
# en c011ef60
submitted-kept = Nagsumite ka noong <b>{ $when }</b>.
# en 964139a0
submitted-expired = ⚠️ Mahigit labindalawang buwan na iyon: expired na ang profile na ito. Kung may bago ka, ibigay ang petsa nito.
# en 7899f846
submitted-fault-unreadable = Hindi ko iyan mabasa bilang petsa. Isulat nang ganito: { $day }, { $written }, o { $moment }.
# en 88c22545
submitted-fault-ambiguous = Hindi ko matukoy doon ang araw at buwan. Isulat nang ganito: { $day } o { $written }.
# en 515149a1
submitted-fault-year = Pakidagdag ang taon, gaya ng { $day } o { $written }.
# en f1f0ebd0
submitted-fault-half_day = Hindi ko matukoy kung umaga o hapon iyan. Isulat ang oras nang ganito: 10:00, 22:00 o 10 pm.
# en 361f3344
submitted-fault-zone = Hindi ko matukoy kung aling orasan iyan. Isulat ang oras na may UTC, ET o agwat gaya ng UTC−5, halimbawa { $moment }.
# en a0d47636
submitted-fault-impossible = Walang ganoong petsa o oras. Pakitingnan ulit.
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
profile-score = Score na walang nominasyon: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } (mula { $since })
# en e9877fa1
profile-score-full = { $score } (kasama ang nominasyon mo { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (kasama ang nominasyon mo, mga { $full })
# en a1558d55
profile-nomination = Provincial nomination: <b>{ $answer }</b>
# en 89634a77
profile-yes = Sinagot mo ng oo: <b>{ $names }</b>
# en fbf21619
profile-unsaid = Hindi pa nasagot: { $count }
# en 2217a4e0
profile-submitted = Isinumite ang profile: <b>{ $when }</b>
# en 19e40b36
profile-answers = Calculator: <b>{ $state ->
    [running] nasimulan
    [kept] naka-save ang mga sagot
   *[none] walang naka-save na sagot
 }</b>
# en 8087437e
profile-invitation = Imbitasyon: natanggap noong { $received }, hanggang { $last }
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
profile-applies-button = Mga programa, nominasyon, kategorya
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

# en 77135354
ask-score-button = Sabihin ang score ko
# en 120df626
ask-submitted-button = Sabihin kung kailan ako nagsumite
# en a23b52b6
ask-nomination_in_score-button = Sagutin
# en 50ab6ac9
ask-none-button = Wala sa mga ito
# en 9a579205
ask-noted-popup = Naitala na.
# en 1e6913b7
ask-already-popup = Nasagot mo na ito. Mababago ito sa /profile.

## The calculator: questions (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>Ang CRS score mo · tanong { $number } sa mga { $total }</b>
# en a00873fd
crs-hello =
    Itatanong ko ang bumubuo sa score; karamihan ay tina-tap lang. Puwede kang bumalik, magtama at huminto anumang oras: natatandaan ko kung nasaan ka.
    Itatago ang mga sagot mo hanggang matapos lang tayo, maliban kung hilingin mong panatilihin ko ang mga ito.
# en 810abf00
crs-resumed = Magpapatuloy tayo kung saan ka tumigil.
# en 5c09bcaf
crs-ask-spouse = May asawa o common-law partner ka ba, at sasama ba siya sa iyo sa Canada? Ang partner na mamamayan o permanent resident ng Canada ay itinuturing na hindi sasama.
# en dcfa02d0
crs-ask-born = Kailan ka ipinanganak?
# en 05d2571e
crs-ask-education = Ano ang pinakamataas na antas ng edukasyon mo? Ang galing sa ibang bansa ay bibilangin lang kung may Educational Credential Assessment (ECA).
# en 3fe672ad
crs-ask-canadian_study = Nakakuha ka ba ng degree, diploma o certificate sa Canada? Ang master’s, professional o doctoral degree ay bilang na tatlong taon.
# en 14345252
crs-ask-first_test = Aling language test ang kinuha mo? Kung dalawa, sabihin muna ang mas maganda.
# en b2d90c68
crs-ask-first_results = Ano ang mga resulta nito?
# en bfca16c5
crs-ask-first_taken = Kailan mo ito kinuha? May bisa ang resulta nang dalawang taon.
# en 8850a76c
crs-ask-second_test = Kumuha ka rin ba ng test sa isa pang opisyal na wika?
# en 12f25360
crs-ask-second_results = Ano ang mga resulta nito?
# en 017515ca
crs-ask-second_taken = Kailan mo ito kinuha? May bisa ang resulta nang dalawang taon.
# en cb70a67c
crs-ask-canadian_work = Ilang buong taon ng skilled work (TEER 0, 1, 2 o 3) mayroon ka <b>sa Canada</b>, sa nakaraang sampung taon? Bilangin ang trabahong may bayad, awtorisado, full-time o katumbas nito sa part-time; hindi kasama ang self-employment at ang trabaho habang full-time na estudyante.
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
# en 617835c1
crs-ask-spouse_born = Kailan ipinanganak ang partner mo? Kung alam ko ito, masasabi ko ang score kung partner mo ang principal applicant.
# en 8b2f28b9
crs-ask-spouse_foreign_work = Ilang buong taon ng skilled work mayroon ang partner mo sa labas ng Canada, sa nakaraang sampung taon?
# en b28e4e13
crs-ask-sibling = Ikaw ba, o ang partner na sasama, ay may kapatid sa Canada, 18 anyos pataas, na mamamayan o permanent resident?
# en 5edc364e
crs-ask-nomination = May provincial nomination ka ba?
# en 58f2f2bb
crs-ask-occupation = Sa aling isang trabaho ka pinakamatagal sa nakaraang tatlong taon? Ang mga programa at kategorya ay ayon sa NOC code nito.
# en 9573e190
crs-ask-two_year_study = Umabot ba ang pag-aaral na ito sa Canada ng hindi bababa sa dalawang akademikong taon, full-time, sa programang dalawang taon o higit pa? Hinihingi iyon ng puntos ng Federal Skilled Worker.
# en 82882534
crs-ask-any_work = May skilled work (TEER 0, 1, 2 o 3) ka ba sa nakaraang sampung taon, kahit wala pang isang taon?
# en a6ceb398
crs-ask-work_where = Saan ka nagtrabaho rito?
# en cdc29ce0
crs-ask-work_began = Kailan ka nagsimula sa trabahong ito? Sapat na ang buwan.
# en 2536abb0
crs-ask-recent_work = Gaano ka katagal sa trabahong ito sa nakaraang tatlong taon, full-time o katumbas nito sa part-time? Hindi kailangang tuloy-tuloy.
# en fe86b196
crs-ask-work_ended = Kailan ang huling araw mo sa trabahong ito?
# en d68e1193
crs-ask-occupation_2 = May skilled work (TEER 0, 1, 2 o 3) ka ba sa <b>ikalawang</b> trabaho sa nakaraang sampung taon? Sabihin kung ano: maaari itong magbukas ng ibang kategorya.
# en 7ec4ebc5
crs-ask-work_where_2 = Saan ka nagtrabaho sa ikalawa?
# en 99294633
crs-ask-work_began_2 = Kailan ka nagsimula sa ikalawa? Sapat na ang buwan.
# en a951dd19
crs-ask-work_ended_2 = Kailan ang huling araw mo sa ikalawa? Sapat na ang buwan.
# en e74ad9f0
crs-ask-more_work = May skilled work ka pa ba sa iba pang trabaho sa nakaraang sampung taon?
# en 2ee9ed85
crs-ask-certificate = May certificate of qualification ka ba sa isang skilled trade mula sa isang probinsiya o teritoryo ng Canada?
# en 663175ee
crs-ask-job_offer = May balidong job offer ka ba nang isang taon o higit pa mula sa employer sa Canada? Wala na itong CRS points mula Marso 25, 2025, pero maaari itong magpasya sa isang programa.

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
# en 534bffd2
crs-name-first_results = Mga resulta nito
# en d8d04c79
crs-name-first_taken = Kinuha noong
# en 80ca2669
crs-name-second_test = Ikalawang test
# en d4d5e302
crs-name-second_results = Mga resulta nito
# en 731253a6
crs-name-second_taken = Kinuha noong
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
crs-name-spouse_foreign_work = Trabaho ng partner sa labas ng Canada
# en 994774e8
crs-name-sibling = Kapatid sa Canada
# en 51fe32bb
crs-name-nomination = Provincial nomination
# en 5dd9e0ff
crs-name-occupation = Trabaho (occupation)
# en 15381d6f
crs-name-recent_work = Tagal dito, nakaraang tatlong taon
# en f0242043
crs-name-work_ended = Huling araw ng trabaho
# en 8985f160
crs-name-two_year_study = Dalawang akademikong taon sa Canada
# en 2fcd1039
crs-name-any_work = Anumang skilled work
# en af3809ac
crs-name-work_where = Saan
# en cabb4ed5
crs-name-work_began = Simula
# en 8c790869
crs-name-occupation_2 = Ikalawang trabaho
# en a20ff843
crs-name-work_where_2 = Saan
# en 0f45aeda
crs-name-work_began_2 = Simula
# en 0ad01ba4
crs-name-work_ended_2 = Huling araw ng trabaho
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
# en 5d00c6be
crs-fault-ended_before = Bago ka pa nagsimula roon ang petsang iyan. Pakitingnan ulit.
# en a691e189
crs-name-certificate = Certificate of qualification
# en 859daf68
crs-name-job_offer = Job offer

# en a017c514
crs-hint-date = I-type ang petsa, halimbawa: <b>1994-03-10</b> o <b>10 March 1994</b>
# en 1fec0d5f
crs-hint-ielts = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>72 69 80 76</b> (PTE Core)
# en 1b7e3264
crs-hint-tef = I-type ang listening, reading, writing, speaking sa ayos na ito (CO, CE, EE, EO), halimbawa: <b>462 462 472 494</b> (TEF Canada, ang mga score sa 699)
# en 0a13b391
crs-hint-tcf = I-type ang listening, reading, writing, speaking sa ayos na ito (CO, CE, EE, EO), halimbawa: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = I-type ang job title sa Ingles o Pranses, o ang NOC code, halimbawa: <b>nurse</b>, <b>software engineer</b> o <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = Hindi ko alam
# en dc64e47e
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
# en a729cbcf
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
crs-education-bachelor_or_3plus_year-button = Bachelor’s, o tatlong taon o higit pa
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = Dalawa o higit pa, isa ay 3+ taon
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = Master’s o professional degree
# en 4c516359
crs-education-doctoral-button = Doctorate (PhD)
# en 602e6bc7
crs-canadian_study-none-button = Hindi
# en d36e1bfe
crs-canadian_study-one_or_two_year-button = Oo, isa o dalawang taon
# en dbafd9a9
crs-canadian_study-three_plus_year-button = Oo, tatlong taon o higit pa
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
# en 3ae10c54
crs-recent_work-abroad-button = 12 buwan, pero mas kaunti sa Canada
# en 30db6a3e
crs-recent_work-less-button = Wala pang 12 buwan

# en a71d1ea0
crs-answers-button = Mga sagot ko
# en 191235bb
crs-later-button = Mamaya na
# en 706fc239
crs-again-button = Magsimula ulit
# en 85a22e5d
crs-go-on-button = Magpatuloy
# en 4f85bde7
crs-answers-title = <b>Ang mga sagot mo</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en 3fe9cfa7
crs-answer-button = { $question }: { $answer }
# en e65b7ab1
crs-answers-change = I-tap ang isang linya para itama ito.
# en a298448b
crs-answers-none = Wala pa.
# en 3a8cfce7
crs-paused = Tatandaan ko nang 90 araw kung nasaan ka. Itinutuloy ito ng /crs.
# en 3edd3916
crs-began-anew-popup = Magsisimula tayo ulit.
# en af9064f4
crs-occupations-found = <b>Alin dito?</b> I-tap ang isa, o mag-type ng ibang salita.
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = Walang opisyal na titulo na may mga salitang ito. Subukan ang iba, sa Ingles o Pranses, o isang NOC code.

# en 2ea9ef9d
crs-fault-not_a_choice = Paki-tap ang isa sa mga button.
# en f2536fd1
crs-fault-not_a_date = Hindi ko iyan mabasa bilang petsa.
# en f1cef764
crs-fault-ambiguous_date = Hindi ko matukoy doon ang araw at buwan. Isulat nang ganito: 1994-03-10 o 10 March 1994.
# en d2afeb0b
crs-fault-no_year = Pakidagdag ang taon, gaya ng 1994-03-10.
# en 733f46f7
crs-fault-future = Hindi pa dumarating ang petsang iyan.
# en 1b95424c
crs-fault-not_born = Hindi pa dumarating ang petsa ng kapanganakang iyan. Pakitingnan ulit.
# en e2486069
crs-fault-too_long_ago = Mahigit isang daang taon na iyan. Pakitingnan ulit.
# en c0178db6
crs-fault-not_four = Kailangan ko ng apat na resulta: listening, reading, writing, speaking.
# en 86e00044
crs-fault-not_on_scale = Walang ganyang resulta ang test na ito. Pakitingnan ulit ang mga numero at ang ayos nila.
# en 9018a575
crs-fault-another_test = Resulta iyan ng ibang pagsusulit. Kailangan ko ang sa pagsusulit na pinili mo.
# en 7ebc9e70
crs-fault-not_an_occupation = Walang ganyang NOC code.
# en da7a0120
crs-fault-not_asked = Hindi na tugma ang tanong na ito sa iba mong sagot.

## The calculator: results (bot/text/scores.py)

# en 1fadda57
crs-score = <b>Ang CRS score mo: { $score }</b>
# en 839a0127
crs-score-without = Iyon ay { $score } kung wala ang 600 puntos ng nominasyon. Ito lang ang itatago bilang score mo.
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
# en 98041081
crs-expired-first = ⚠️ Mahigit dalawang taon na ang resulta ng una mong test, kaya hindi ito binibilang dito.
# en 9be36d50
crs-expired-second = ⚠️ Mahigit dalawang taon na ang resulta ng ikalawa mong test, kaya hindi ito binibilang dito.
# en 36bdd969
crs-french-first = Pranses ang binibilang dito na una mong opisyal na wika: mas mataas ang ibinibigay nito.
# en 0d6818f8
crs-tables = Ayon sa mga talahanayan ng IRCC na may bisa mula { $since }.
# en 0a6e0d62
crs-tables-older = Ito ang puntos hanggang { $until }. Nag-anunsyo ang IRCC ng bagong puntos mula { $since }, at hindi ko makumpirma ang mga bilang; kaya maaaring hindi ito ang numero sa IRCC account mo, na siyang may bisa. Kung gagamitin mo, ise-save ko ito bilang score noong { $until }, at sasabihin iyon ng mga resulta.
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en c9d7d876
crs-authority = Hindi ito legal na payo. Ang may bisa ay ang <a href="{ $url }">sariling tool ng IRCC</a> at, sa huli, ang IRCC account mo.
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = { $scale } <b>{ $levels }</b> iyon sa listening, reading, writing, speaking. Hindi tama? I-tap ang Bumalik.
# en 2b388cb2
crs-expired-now = ⚠️ Nag-expire ang mga resultang ito noong { $day }, kaya hindi sila bilang. Kung may mas bago ka, bumalik at ibigay ang mga iyon.
# en 3a52447e
crs-earlier = Sagot mo: <b>{ $answer }</b>
# en fc52b906
crs-use-button = Gamitin lahat ito
# en 2210e5c2
crs-use-explained = Sa “Gamitin lahat ito”, mase-save ang score, mamarkahan ang napagpasyahan ng mga sagot mo, at itatago ang mga sagot para mapaalalahanan kita. Nasa ibaba ang bawat isa.
# en 4ac578ea
crs-use-unscored = Sa “Gamitin lahat ito”, mamarkahan ang napagpasyahan ng mga sagot mo, at itatago ang mga sagot para mapaalalahanan kita. Walang score na mase-save: ibigay ang numero sa IRCC account mo gamit ang /score.
# en 9fe13ba3
crs-swapped = Kung ang partner mo ang principal applicant, hindi bababa sa <b>{ $score }</b> ({ $points }) ito.

# en 725ba023
crs-store-button = I-save ang { $score } bilang score ko
# en 412ee980
crs-stored-popup = { $score } na ang score mo ngayon.
# en 552a915a
crs-findings-button = Mga programa at kategorya
# en bf8b58c3
crs-raise-button = Ang magpapataas nito
# en 9566e602
crs-lower-button = Ang magpapababa nito
# en 47de6c0e
crs-finish-button = Tapos na
# en 33ac1d52
crs-result-button = ‹ Ang resulta ko
# en 394a9e52
crs-ticks-button = Markahan ito sa profile ko
# en cb597107
crs-ticks-popup = Nasa profile mo na ito ngayon. Nananatiling bukas ang hindi masabi.

# en b7273a77
crs-programs-title = <b>Mga programa</b>
# en 54508213
crs-categories-title = <b>Mga kategorya</b>, ayon sa mga listahan ng IRCC na may bisa mula { $since }
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ oo, mula sa mga sagot mo · ✖️ hindi · ❔ hindi masabi. Buod ito ng mga tuntunin ng IRCC; IRCC lang ang nagpapasya. Ita-tick ko ba ang oo at hindi sa profile mo? Hindi ko gagawin kung hindi mo sasabihin.
# en f1cca388
crs-reason-met = Natutugunan ito ng mga sagot mo.
# en f652c858
crs-reason-too_little_work = Kulang para rito ang trabahong sinabi mo.
# en 9d9a0069
crs-reason-recent_work_unsaid = Ayon ito sa trabaho ng nakaraang tatlong taon, na hindi malinaw sa mga sagot mo.
# en e408d47e
crs-reason-occupation_unsaid = Ayon ito sa trabaho (occupation) mo, na hindi mo pa sinasabi.
# en 2662a883
crs-reason-not_skilled = Hindi TEER 0, 1, 2 o 3 ang trabaho mo.
# en 603cb403
crs-reason-language_too_low = Masyadong mababa para rito ang resulta mo sa wika, o wala kang resulta.
# en a3490fe0
crs-reason-education_too_low = High school diploma o higit pa ang hinihingi.
# en 01015a48
crs-reason-too_few_points = Hindi aabot ang mga sagot mo sa 67 sa 100 selection points.
# en f9295d15
crs-reason-points_uncertain = Kung aabot ka sa 67 sa 100 selection points ay depende sa mga hindi ko naitanong, tulad ng kamag-anak sa Canada o ang pag-aaral at trabaho roon ng partner mo.
# en dd0a1ed9
crs-reason-not_a_trade = Hindi skilled trade ang trabaho mo.
# en ea391f66
crs-reason-no_offer_or_certificate = Job offer o certificate of qualification ang hinihingi.
# en 969083e9
crs-reason-offer_unsaid = Job offer o certificate of qualification ang hinihingi, at wala akong alam na job offer.
# en 3848834f
crs-reason-not_listed = Wala sa listahan ang trabaho mo.
# en 81993199
crs-reason-not_in_canada = Sa Canada dapat ang labindalawang buwan ng trabaho.
# en 585bb73e
crs-reason-french_too_low = NCLC 7 sa lahat ng apat na kakayahan ang hinihingi.
# en 7b1ac01f
crs-reason-service_unsaid = Hinihingi rin ang sampung taon ng serbisyo at alok mula sa Canadian Forces, na hindi ko naitanong.
# en fb451039
crs-proviso-employed_with_permit = Kung ikaw ay empleyado, hindi self-employed, at may pahintulot magtrabaho.
# en 4a2ade0e
crs-proviso-continuous_year = Kung walang patid ang isang taon ng trabaho mo.
# en 9e06d481
crs-proviso-funds = Kung maipapakita mo ang settlement funds, maliban kung exempted ka.

# en b49f557f
crs-raise-title = <b>Ang magpapataas nito</b>
# en 0ef0180b
crs-raise-explained = Ang mga puntos, at kung ilan pa sana ang naabot mo sa { $draws } draw ng nakaraang labindalawang buwan:
# en ffd9d9a9
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] walang dagdag na draw
   *[other] { $draws } pang draw
 }
# en ab24c93e
crs-raise-untold = • { $what }: <b>{ $points }</b>; hindi masabi kung ilang draw, dahil hindi naitanong ang sariling kuwalipikasyon ng partner mo
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = Wala akong nakitang magpapataas nito.
# en 11eb0369
crs-raise-closing = Ayon sa mga tuntunin at edad mo ngayon. Walang ipinapangako ang mga nakaraang draw.
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
crs-raise-french = Pranses (French) sa NCLC { $target } sa lahat ng apat na kakayahan
# en c2bb16b6
crs-raise-canadian_work = { $target } pang taon ng skilled work sa Canada
# en 7db0667d
crs-raise-foreign_work = { $target } pang taon ng skilled work sa labas ng Canada
# en 20703b92
crs-raise-education = Mas mataas na edukasyon: { $target }
# en 88e56d89
crs-raise-english = Ingles sa CLB { $target } sa lahat ng apat na kakayahan
# en 395bb95e
crs-raise-spouse_language = Partner mo sa CLB/NCLC { $target } sa lahat ng apat na kakayahan
# en 4a1fa1b4
crs-raise-spouse_canadian_work = Isang taon ng skilled work ng partner mo sa Canada
# en 982fbe18
crs-raise-spouse_education = Mas mataas na edukasyon ng partner mo: { $target }
# en 8f3bab69
crs-raise-canadian_study = Pag-aaral sa Canada: { $target }
# en f26ae384
crs-raise-sibling = Kapatid sa Canada, kung may kapatid kang bilang
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
# en 592b41bd
crs-lower-closing = Kung papayagan mong panatilihin ko ang mga sagot mo, ipapaalala ko ang bawat isa. Nasa /alerts kung gaano kaaga.

# en 6d593356
crs-keep-ask =
    Pananatilihin ko ba ang mga sagot mo? Kung oo, maipapaalala ko ang mga kaarawan at test na nakababawas ng puntos, masasabi kung luma na ang score mo, at makakalkula ulit kapag may nagbago.

    Kung hindi, buburahin ang mga ito ngayon. Mananatili ang score at mga markang na-save mo.
# en d08962e0
crs-keep-button = Panatilihin ang mga sagot ko
# en f47275b0
crs-erase-button = Burahin ang mga sagot ko
# en 56ff326f
crs-kept = Naka-save ang mga sagot mo. Ipinapakita ng /crs, binubura ng /delete ang lahat.
# en 1eb82ea3
crs-erased = Nabura na ang mga sagot mo.

## The invitation to apply (bot/text/invitations.py)

# en 517dbb4a
ita-got-button = Natanggap ko ang imbitasyon
# en 0e3c8416
ita-missed-button = Hindi ko natanggap
# en 7fc386f3
ita-ask =
    Kailan dumating ang imbitasyon? Nasa IRCC account mo ang petsa. Mula roon, bibilangin ko ang 60 araw, paaalalahanan kita sa tamang oras, at hindi muna ako magpapadala ng draw alert para sa profile na ito.

    I-tap ang isang araw o i-type ito, halimbawa: <b>{ $day }</b>
# en 6812e622
ita-fault-unreadable = Hindi ko iyan mabasa bilang petsa.
# en 6821ebc1
ita-fault-ambiguous = Hindi ko matukoy doon ang araw at buwan. Isulat nang ganito: { $day } o { $written }.
# en 0bcf2694
ita-fault-year = Pakidagdag ang taon, gaya ng { $day } o { $written }.
# en 76559fc1
ita-fault-future = Hindi pa dumarating ang petsang iyan.
# en c7413d00
ita-fault-over = Mahigit 60 araw na iyon: expired na ang imbitasyon ng araw na iyon. Kung walang application, kailangan ng bagong profile para makabalik sa pool.
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
# en 95c7dd03
ita-dates = Natanggap noong { $received }; ang huling araw ay { $last }.
# en 1dfec032
ita-hour = Ipinapakita ng IRCC account mo ang eksaktong oras; buong araw ang binibilang ko rito. Halos hindi ito pinahahaba ng IRCC.
# en 47edafc1
ita-means-profile_locked = Habang bukas ito, naka-lock ang profile mo: hindi ito mababago at wala ito sa mga susunod na draw. Kaya hindi ako nagpapadala ng draw alert para rito. Dumarating ang mga paalala 45, 30, 14, 7, 3 at 1 araw bago matapos.
# en 6b164f5e
ita-means-out_of_the_pool = Wala sa pool ang profile mo habang pinoproseso ang aplikasyon, kaya hindi ako nagpapadala ng draw alert para rito.
# en c7cfa317
ita-means-profile_active_again = Aktibo ulit ang profile mo sa natitira nitong labindalawang buwan at kasama sa mga susunod na draw, nang walang masamang epekto, kaya naka-on ulit ang mga alert. Walang source na nagsasabi kung nananatili ang una nitong oras ng pagsumite, na mahalaga sa tie; ipinapalagay kong oo.
# en 12b6ec5a
ita-means-new_profile_needed = Kung hindi ka nag-apply at hindi rin tumanggi, wala ka sa pool: kailangan ng bagong profile, na may bagong petsa ng pagsumite na binibilang sa cut-off. Bukas ulit ang mga alert; sabihin ang bagong petsa kapag mayroon ka na.
# en ab86e63e
ita-first = <b>Unahin ang pinakamatagal</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • Hindi kailangan ang proof of funds sa CEC: mag-upload ng sulat na nagsasabi nito.
# en 50be71c6
ita-all-done = <b>Namarkahan na ang lahat ng hakbang.</b> Ang natitira ay ipadala ang application.
# en eaa4f5b1
ita-police_certificates-button = Police certificates
# en bd0e7349
ita-police_certificates-note = para sa iyo at sa bawat kapamilyang 18 anyos pataas, mula sa bawat bansa maliban sa Canada kung saan kayo tumira nang anim na sunod-sunod na buwan o higit pa sa nakaraang sampung taon. Ang ilan ay inaabot ng linggo o buwan: hilingin na ngayon.
# en a877d759
ita-medical_exam-button = Medical exam
# en a4079bd9
ita-medical_exam-note = bago mag-apply (ganito ulit mula Agosto 21, 2025), sa panel physician lang, para sa buong pamilya, pati ang maiiwan. Maaaring abutin ng ilang linggo ang appointment.
# en bb4af3fb
ita-reference_letters-button = Reference letters
# en 261ee6d6
ita-reference_letters-note = mula sa bawat employer na binibilang mo, may tungkulin, oras, petsa at suweldo.
# en fed49b48
ita-proof_of_funds-button = Proof of funds
# en 92a98ffa
ita-proof_of_funds-note = opisyal na sulat ng bangko na may balanse ng nakaraang anim na buwan. Hindi para sa CEC, at hindi rin kung may balidong job offer at karapatang magtrabaho.
# en a99ca810
ita-translations-button = Mga salin (translations)
# en 8ff2fe73
ita-translations-note = certified, para sa lahat ng wala sa English o French.
# en 9e9ad56b
ita-civil_documents-button = Mga sertipiko (PSA atbp.)
# en 6a9fbc78
ita-civil_documents-note = kapanganakan, kasal, diborsiyo, pag-ampon, ayon sa kaso mo.
# en de3fa052
ita-passport_and_photo-button = Passport at litrato
# en 6d8c958d
ita-passport_and_photo-note = may bisa nang sapat na tagal, bawat pahinang hinihingi; digital na litrato.
# en 5e5066e9
ita-forms_and_fees-button = Mga form at bayad
# en 41bfa353
ita-forms_and_fees-note = ang mga form sa account mo, at ang mga bayad; dapat tugma sa profile ang impormasyon mo.
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
# en 220970a3
ita-authority = Hindi ito legal na payo, at maaaring kulang ang listahan sa kailangan ng kaso mo. Ang may bisa ay ang <a href="{ $url }">mga tagubilin ng IRCC</a> at ang listahan sa IRCC account mo.
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = Inalis na ang imbitasyon; ang mga alert ay tulad ng dati.
# en d9d00c1c
ita-not =
    Ayon sa impormasyong ibinigay mo, mas mataas ka sa cut-off, pero IRCC lang ang makapagsasabi. Maaaring lumabas ito sa account mo isa o dalawang araw pagkatapos ng draw. Kung hindi, maaaring may naiibang impormasyon: ang score pagkatapos ng kaarawan o ng na-expire na test, ang programa o kategorya, ang sandali ng pagsumite, o profile na expired na. May mga nakaligtaan din ang IRCC (draw #418).

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
    <b>Kategorya</b>: draw para sa isang grupo, gaya ng Pranses o healthcare.
    <b>CLB, NCLC</b>: ang mga antas ng wika ng Canada, sa Ingles at sa Pranses. Kino-convert sa mga ito ang resulta ng test.
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
guide-costs = Makikita sa mga button sa ibaba ang settlement funds ayon sa laki ng pamilya, ang mga bayarin, at kung gaano katagal karaniwan ang IRCC.
# en f1dafbc7
guide-funds =
    <b>Settlement funds</b>

    Ang perang nagpapakitang kaya mong manirahan doon. Sa iyo pa rin ito, at hindi puwedeng hiniram.
# en aafcee10
guide-funds-letter = Hindi kailangan ang proof of funds sa CEC, at hindi rin ng mga may balidong job offer at awtorisadong magtrabaho sa Canada. Nag-a-upload sila ng sulat na nagsasabi nito.
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
# en 48d770f0
guide-funds-update = Nang lumabas ang mga halagang ito, kailangang i-update ang mga profile hanggang { $day }; hindi na kuwalipikado ang iba. Hindi binabago ng update ang oras ng pagsumite mo.
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
guide-fees-others = May dagdag na bayad ang medical exam, police certificates, pagsasalin at mga test, at iba-iba ang presyo. Magbayad sa IRCC sa IRCC account mo o sa website lang nito.
# en 77a6f9ae
guide-fees-page = Galing sa isang inilathalang abiso. Ang pahina ng IRCC ang may bisa: <a href="{ $url }">Fee list</a>.
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
# en 0fabb2ee
guide-applied-todo =
    <b>Habang naghihintay</b>
    • Madalas tingnan ang IRCC account mo: doon dumarating ang mga hiling at sulat, bawat isa ay may deadline.
    • Ibigay ang biometrics sa oras kung hinihingi ng sulat.
    • Sabihin sa IRCC kung may nagbago: panganganak, kasal o paghihiwalay, bagong address, trabaho o pasaporte.
    • Kung nasa Canada ka, panatilihing balido ang status mo; hindi ito pinahahaba ng application para sa permanent residence.
# en 5eef35f8
guide-help =
    <b>Lisensiyadong tulong</b>

    Hindi mo kailangang kumuha ng sinuman: pantay ang trato ng IRCC sa lahat ng application. Sila lang ang puwedeng magpayo o kumatawan sa iyo nang may bayad:
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
# en 48a5330f
guide-bot =
    <b>Ang bot na ito</b>

    Binabasa ko ang pampublikong file ng mga draw ng IRCC, ikinukumpara ang bawat draw sa mga sinabi mo, at sinusulatan kita. Makikita sa /status kung kailan huling nabasa ang file, at sa /privacy kung ano ang itinatago.
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
# en c49f2422
draw-unknown = Wala akong alam na draw #{ $draw }.
# en a4d42186
draw-newest = Ang pinakabago ay #{ $draw }.

## The conversation: alert settings

# en d3781163
alerts-title = <b>Ang mga alert mo</b>
# en 6c9ddc91
alerts-active = Naka-on ang mga alert.
# en fd79a0df
alerts-paused = <b>Nakahinto muna</b> ang mga alert.
# en 41d48a43
alerts-which-met = Makakatanggap ka ng alert sa mga draw kung saan pasok ka sa mga dapat imbitahan, o maaaring pasok sa tie-break.
# en 489c13b7
alerts-which-mine = Ipinapaalam ang mga draw na para sa iyo o maaaring para sa iyo.
# en d233b8a3
alerts-which-all = Ipinapaalam ang bawat draw.
# en 67005f17
alerts-which-met-button = Kapag pasok lang ako
# en 4ecd866f
alerts-which-mine-button = Mga draw na maaaring para sa akin
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
# en 02dfe52e
alerts-reminders-ask =
    Gaano kaaga kita paaalalahanan ng magpapababa sa score mo o magsasara ng pinto: kaarawan, test o profile na mag-e-expire? I-tap para buksan (🔔) o isara (🔕) ang bawat isa.

    Alam ko ang mga araw na ito mula sa petsa ng pagsumite mo, at mula sa mga sagot mo sa calculator kung papayagan mong panatilihin ko. Laging binibilang ang mga araw ng imbitasyon.
# en cd2b3356
alerts-lead-button = { $mark } { $days } araw bago
# en 62471607
alerts-silent = Walang tunog ang mga draw na hindi ka kasama.
# en 96612d75
alerts-quiet-button = Tahimik na oras
# en ba334e3b
alerts-quiet-ask = Kailan dapat walang tunog ang mga mensahe? Nasa time zone mo ang mga oras: { $zone }.
# en 414d34ef
alerts-no-quiet-button = Walang tahimik na oras
# en cd5f3e05
alerts-types-button = I-mute ang mga uri ng draw
# en 1b3e777e
alerts-types-ask = I-tap ang isang uri para i-mute (🔕) o i-unmute (🔔).
# en ef3cb292
alerts-resume-button = Ituloy ang mga alert ko
# en edd9458a
alerts-muted-popup = Naka-mute: { $type }. Ibinabalik ito ng parehong button.
# en 00a02608
alerts-unmuted-popup = Ipapaalam ulit ang: { $type }.

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    Ano ang time zone mo? Kasalukuyan: <b>{ $zone }</b>.

    Pumili, o mag-type ng lungsod o offset: <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = Hindi ko alam ang lugar na iyan. Subukan ang pinakamalapit na malaking lungsod, o offset sa UTC gaya ng UTC+5:30.
# en 7152d804
zone-which = Higit sa isang lugar o orasan ang may ganyang pangalan. Alin ang sa iyo?
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
# en 23e8ee49
language-ask = Sa anong wika kita kakausapin?
# en 5596f1bc
language-kept = Filipino na ang gagamitin ko sa iyo ngayon.

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
# en 292d4afc
status-newest = Pinakabagong draw: #{ $draw } noong { $date }. Una ko itong nakita: { $when }
# en f0e834a7
status-delivery = Ang mga alert nito: { $sent } naipadala, { $waiting } naghihintay.
# en 20ffcb47
status-heard = Huling narinig ang Telegram: { $when }
# en c59160cd
status-sent = Huling naipadalang alert: { $when }
# en 5747bcca
status-halted = ⚠️ Nakahinto ang mga alert mula { $since }, dahil tinatanggihan sila ng Telegram. Patuloy akong sumusubok.
# en 27f5daa4
status-took = Lumabas ang huli { $seconds } segundo pagkatapos itong ipahayag.
# en f277e2f3
status-again-button = Tingnan ulit

## The conversation: leaving

# en ec06114a
stop-done = Nakahinto muna ang mga alert mo. Nananatili ang lahat ng sinabi mo.
# en 5913fbe2
delete-button = Burahin ang lahat
# en 5be6bf57
delete-ask = Burahin ang lahat ng naka-save tungkol sa iyo, agad at tuluyan na?
# en 31ecab6d
delete-yes-button = Oo, burahin lahat
# en 25f99d26
delete-no-button = Hindi, panatilihin
# en a7d1538e
delete-done = Nabura na ang lahat tungkol sa iyo. Kung babalik ka: /start
# en 4e840431
delete-kept = Walang binura.
# en 85d6c2f5
delete-nothing = Walang naka-save tungkol sa iyo. Kung gusto mong magsimula: /start
# en fd47dd47
mydata-button = Ipadala ang data ko
# en 16ccabee
mydata-follows = Ito ang lahat ng naka-save tungkol sa iyo. Ang rekord lang ng paghahatid ang wala sa file: sa loob ng 30 araw, kung aling alert ang nakarating sa iyo at sa aling mensahe.

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = Hindi ko iyon naintindihan. Puwede kang magpadala ng score tulad ng 522, draw tulad ng #297, o uri tulad ng “cec” o “french”.
# en d08f4e73
fallback-command = Hindi ko alam ang command na iyan.
# en d6637212
fallback-other = Teksto lang ang nababasa ko. Huwag magpadala ng mga dokumento: walang sinuman dito ang hihingi ng mga iyon.
# en 0d87da1a
fallback-forwarded = Hindi ko pinapansin ang mga forwarded na mensahe: wala silang binabago sa alam ko tungkol sa iyo. Ikaw mismo ang sumulat, halimbawa 522 o #297.
# en 82b8da51
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
help-insight = Mas malapit na tingin
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
cancel-start = Kinansela. Itutuloy ng /start kung nasaan ka.

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
applies-others-no = <i>Ang programang walang marka ay bilang na hindi. Puwede mo itong baguhin anumang oras.</i>
# en 1fa2e7eb
applies-none-button = Wala sa mga ito
# en a5a9a42d
applies-no-others-button = Wala sa iba pa
# en 77aaed34
applies-nomination-button = May nomination ako (+600)
# en fff023cb
applies-nomination-ask =
    <b>May sertipiko ka ba ng provincial nomination?</b>
    Nagdaragdag ito ng 600 puntos sa score mo. Hindi pa nomination ang expression of interest, application o imbitasyon mula sa probinsiya.
# en bf7e10e0
applies-nominated-button = Oo, mayroon ako
# en 8d834b9e
job-button = Nasa listahan ba?
# en 9ee0eafe
job-ask = <b>Nasa isa ba sa mga listahan ng IRCC ang trabaho mo?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: bilang ito na skilled work.
# en d211c319
job-not-skilled = TEER { $teer }: hindi ito bilang na skilled work (TEER 0 hanggang 3).
# en 5c1b4bc3
job-listed = Nasa mga listahang ito, na may bisa mula { $since }. Markahan ang kategorya kung mayroon ka rin ng hinihinging karanasan:
# en 7d6abed1
job-not-listed = Wala ito sa alinman sa mga listahan ng kategorya na may bisa mula { $since }.

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = Bukas na ulit ang mga alert mo. Narito pa rin ang lahat ng sinabi mo.
# en 5ee7b4ac
zone-other-button = Ibang time zone

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = Walang anuman.
# en 21d983a5
fallback-hello = Kumusta. Puwede kang magpadala ng score tulad ng 522, draw tulad ng #297, o pangalan ng trabaho.

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en a3bd1191
menu-groups = mga grupo at channel kung saan mo ako isinali
# en 67c9c1c5
menu-public-last = ang huling draw, o ng isang uri: /last cec
# en b7cc263e
menu-public-draws = mga kamakailang draw: /draws french
# en fae7f4d5
menu-public-chart = mga cut-off sa paglipas ng panahon
# en 9665be41
menu-public-forecast = ang karaniwan hanggang ngayon: /forecast cec
# en a02c722a
menu-public-help = ang magagawa ko rito
# en 30e91ed3
help-group-everybody = Para sa lahat
# en 89f1656c
help-group-administrators = Para sa mga administrator
# en c7bfb7da
chart-caption-public = Mga cut-off sa nakaraang labindalawang buwan.
# en c05d29c3
groups-title = <b>Mga grupo at channel kung saan mo ako isinali</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 244e937d
groups-none = Hindi mo pa ako isinasali sa anumang grupo o channel. Idagdag ako roon, at ipo-post ko ang mga detalye ng bawat draw, hindi kailanman ang score ng sinuman.
# en 7facd09a
help-group-closing = Ang tungkol sa isang tao, gaya ng score o resulta, ay sinasagot ko lang nang pribado.

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ pasok ka sana sa mga inimbitahan
    🟠 ang tie-break ang magpapasya
    ❌ hindi ngayon
    ⚪ hindi ka kasama
    ❔ hindi ko pa masabi
# en 87fcda16
alert-explains-silence = Hindi para sa iyo ang draw na ito. Mula ngayon, hindi ko na ipapadala ang mga ganito, maliban kung piliin mo ang lahat ng draw: /alerts

## Several profiles in one chat (bot/chat/several.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>Mga profile sa chat na ito</b>
# en 861be9c0
who-explained = Para sa mag-asawa, o sa mga kliyente: hanggang { $most } profile, bawat isa ay may sariling impormasyon. May linya sa alert para sa bawat isa. ● ang tinutukoy ng mga command; i-tap ang iba para lumipat.
# en 39bd35f0
who-add-button = + Magdagdag ng profile
# en f5dafc11
who-rename-button = Palitan ang pangalan ng { $name }
# en f69bcdfe
who-remove-button = Alisin ang { $name }
# en c0f8d117
who-remove-yes-button = Oo, alisin ito
# en 82eee0d0
who-remove-ask = Aalisin ba ang profile na <b>{ $name }</b> kasama ang lahat ng naka-save dito?
# en 36050be7
who-ask = Ano ang itatawag sa profile? Sapat na ang pangalan o inisyal.
# en d1c65659
who-added = Naidagdag: <b>{ $name }</b>. Sabihin ngayon kung ano ang angkop.
# en a97e60be
who-renamed = <b>{ $name }</b> na ang tawag dito.
# en a999f6bb
who-fault-empty = Kailangan ko ng kahit isang letra.
# en 851ccded
who-fault-too_long = Masyadong mahaba: hanggang { $longest } character lang.
# en cd981119
who-fault-taken = May ibang profile dito na may ganyang pangalan.
# en 72a22492
who-full-popup = Mayroon nang { $most } profile; iyon na ang pinakamarami sa isang chat.

## Groups, channels and cards (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

# en 1f14ee65
about-me-button = Paano ako?
# en 649a6654
group-lost = Hindi na ako makapag-post ng mga draw sa “{ $title }”, kung saan mo ako ipinasok. Nananatili ang mga setting doon: kapag makakasulat na ulit ako, maipagpapatuloy ito ng administrator gamit ang /here.
# en 2a63a07c
group-lost-untitled = Hindi na ako makapag-post ng mga draw sa isang grupo o channel kung saan mo ako ipinasok. Nananatili ang mga setting doon: kapag makakasulat na ulit ako, maipagpapatuloy ito ng administrator gamit ang /here.
# en b1fe4698
group-title = <b>Mga Express Entry draw, sa oras na ilathala ng IRCC</b>
# en c2799997
group-on = Ipino-post ko rito ang mga detalye ng bawat draw, at hindi ang score ng sinuman.
# en f89fe200
group-on-topic = Ipino-post ko ang mga detalye ng bawat draw sa napiling topic, at hindi ang score ng sinuman.
# en f5e2f52b
group-off = Wala akong ipino-post dito. Mababago iyan ng administrator.
# en 7111ee2f
group-left-out = Hindi kasama: <b>{ $types }</b>
# en 9b5f2ada
group-here-button = Mag-post dito
# en f8e91232
group-stop-button = Walang i-post
# en 3b7df1e7
group-types-button = Aling mga draw
# en ad7e1abd
group-close-button = Tapos na
# en 1b0cd48d
group-types-ask = I-tap ang isang uri para huwag isama (▫️) o i-post ulit (✔️).
# en 20a11b2d
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

## Pictures: plain text (bot/text/charts.py)

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
# en 724973c1
chart-pool-note = Maputla: mga band na higit sa 10 puntos
# en a49ef995
chart-months-title = Mga imbitasyon bawat buwan
# en bfd77ba7
chart-rest = Iba pa
# en 0d95703d
chart-new-points = bagong puntos

## What if (bot/text/whatif.py)

# en ba1e8330
whatif-ask =
    <b>Paano kung …</b>
    Ang nakaraang labindalawang buwan kung iba ang score, may nominasyon, NCLC 7 sa Pranses o ibang kategorya: mag-tap sa ibaba, o mag-type, halimbawa /whatif 505, /whatif +20, /whatif french.
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
# en 6d537c52
whatif-now-no-score = Sa ngayon: sa { $draws } draw ng nakaraang labindalawang buwan, { $mine } ang para sa iyo. Hindi ko alam ang score mo: /score
# en a8e45396
whatif-then = Kapag ganito: { $mine } sa { $draws } ang para sa iyo, at pasok sa { $met }.
# en a7b1e020
whatif-then-no-score = Kung gayon: { $mine } sa { $draws } ang para sa iyo.
# en c7dce062
whatif-gained = <b>{ $gained } pa sa { $mine }:</b>
# en 637412a1
whatif-lost = <b>{ $lost } ang nabawas:</b>
# en 2dc99a3e
whatif-more = … at { $more } pa.
# en 7efedb20
whatif-same = Wala itong mababago.
# en 892df7d1
whatif-nearest = Ang pinakamalapit na hindi naabot: #{ $draw } sa { $cutoff }, { $points ->
    [0] dahil sa tie-break
   *[other] kulang ng { $points } puntos
 }.
# en f29e76ed
whatif-opened = { $opened } pang draw ang para sana sa iyo.
# en 33a49a1c
whatif-french = Nagdaragdag din ang NCLC 7 sa Pranses ng { $least } hanggang { $most } puntos sa score, na hindi binilang dito: i-tap sa ibaba para bilangin. Kung may mga sagot ka sa /crs, alam ko kung ilan.
# en 38e2ca0c
whatif-fault-unknown = Hindi ko iyon naintindihan. Halimbawa: /whatif 505, /whatif +20, /whatif french
# en 144ca2f6
whatif-fault-level = Ang idinadagdag ng isang antas sa wika ay depende sa edad, pag-aaral at trabaho mo. Alam iyon ng calculator: /crs. Dito, puwede kang magtanong tungkol sa NCLC 7 o higit pa, para sa mga draw ng Pranses, o sa score gaya ng 505.
# en cecfecfb
whatif-fault-no_score = Kailangan ng score na pagbabatayan ng dagdag o bawas na puntos. Ipadala muna ang score mo, o magtanong tungkol sa isa, gaya ng /whatif 505.
# en a093263d
whatif-fault-too_low = Walang score na mas mababa sa zero.
# en 0d7883b2
whatif-fault-too_high = Kung walang nominasyon, walang score na higit sa 695. Kung may nominasyon: /whatif +600.
# en 4edecfa6
whatif-fault-with_or_without = Hindi ko matukoy kung kasama sa score na iyan ang 600 puntos ng nominasyon. Isulat ang “489 with a nomination” o “1089”.
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = Nominasyon
# en 661ba220
whatif-french-button = NCLC 7 sa French
# en 5c340c68
whatif-count-button = Bilangin ang +{ $points }
# en 0a5321c6
whatif-more-button = Ibang programa o kategorya
# en fedb0c65
whatif-reset-button = Magsimula ulit
# en d1e2a84c
whatif-choose = <b>Paano kung …</b> alin pa rito ang angkop sa iyo?

## The pool (bot/text/standing.py)

# en 364d3f85
pool-title = <b>Ang pool noong { $date }</b>: { $total } kandidato
# en bf0420fe
pool-above = Higit sa { $score }: nasa pagitan ng <b>{ $least }</b> at <b>{ $most }</b> tao.
# en 20a4b70b
pool-above-exactly = Higit sa { $score }: <b>{ $count }</b> tao.
# en 66f43478
pool-band = May { $count } ang band na { $band }. Mga band lang ang inilalathala, kaya walang makapagsasabi ng puwesto sa loob nito.
# en 0df9a5c6
pool-per-point = Kung pantay ang pagkakahati, ang isang punto roon ay mga { $count } tao.
# en 8971d147
pool-moves = Mula { $date }: { $band_change } sa band na { $band }, { $above_change } sa itaas nito. Ang mga huling bilang:
# en c0039be8
pool-row = { $date }: { $band } sa band, { $above } sa itaas
# en 9183c68f
pool-invited = Nauuna ang bilang sa draw nito: mula noon, { $invited } imbitasyon ang napunta sa mga taong binibilang pa rito.
# en 3f4deedf
pool-no-score = Kung may score ka, masasabi ko kung ilan ang mas mataas sa iyo: /score, o /pool 505.
# en 301e9ca1
pool-none = Hindi pa nababasa ang mga bilang ng IRCC sa pool. Subukan ulit pagkaraan ng isang minuto.
# en 0f6bbd87
pool-picture-button = Larawan

## Forecasts (bot/text/forecasts.py)

# en db146e81
forecast-title = <b>Ang karaniwan</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 9522cb86
forecast-rhythm = Karaniwan tuwing { $median } araw; apat sa lima ng huling { $gaps } pagitan ay { $short } hanggang { $long } araw.
# en 81a13552
forecast-rhythm-few = Sa ngayon, { $gaps } pagitan, { $short } hanggang { $long } araw.
# en 93d54cf6
forecast-rhythm-even = Sa ngayon, { $gaps } pagitan, { $median } araw bawat isa.
# en d9b5abf1
forecast-last = Ang huli: { $date }, { $days ->
    [0] ngayong araw
    [1] kahapon
   *[other] { $days } araw na ang nakaraan
 }.
# en bb40d8b1
forecast-silent = Wala mula { $date }, { $days } araw na; ang pinakamahabang pagitan dati ay { $longest }. Maaaring tapos na ang uring ito.
# en dc1a081c
forecast-silent-lately = Wala mula { $date }, { $days } araw na; ang pinakamahaba sa huling { $gaps } pagitan ay { $longest }. Maaaring tapos na ang uring ito.
# en bfa84e39
forecast-once = Isa pa lang, noong { $date }.
# en a22fdc44
forecast-new-points = Nagkabisa ang bagong puntos noong { $since }, at wala pang draw ng ganitong uri mula noon: wala akong maibibigay na saklaw.
# en ea6ceb01
forecast-new-rhythm = May draw muli noong { $date }, pagkatapos ng { $days } araw na paghinto: masyado pang maaga para masabi kung gaano kadalas.
# en 2065e0dd
forecast-range = Malamang na cut-off ng susunod, sa apat sa limang kaso: <b>{ $low } hanggang { $high }</b>
# en 21519a87
forecast-card = Sa huli kong { $ranges } range para sa { $type }, { $held } ang tumama. Ang karaniwan kong pagkakamali ay { $mine } puntos; ang “pareho ng huli” ay { $same }.
# en ec75ee95
forecast-loses = Walang range: sa { $tries } draw mula { $since }, ang karaniwan kong pagkakamali ay { $mine } puntos, at ang simpleng “pareho ng huli” ay { $same }.
# en fd15072c
forecast-untested = Walang range: kulang ang mga draw para masubok ito.
# en 56b670a5
forecast-borrowed = Nakabatay rin ang lawak ng range sa mga katulad na uri.
# en 516d13a9
forecast-cutoffs = Pinakamababang cut-off kailanman: { $lowest } (#{ $low }, { $low_date }). Pinakamataas: { $highest } (#{ $high }, { $high_date }).
# en e36ede75
forecast-sizes = Pinakamaliit na draw kailanman: { $smallest } imbitasyon (#{ $small }, { $small_date }). Pinakamalaki: { $largest } (#{ $large }, { $large_date }).
# en 04edc48d
forecast-never = Wala pang draw ng uring ito: { $type }.
# en ea985825
forecast-disclaimer = Walang iskedyul na inilalathala ang IRCC. Ito ang nangyari na, hindi pangako ng mangyayari.

## Captions of pictures (bot/chat/chart.py)

# en ab4d951f
chart-caption-mine = Ang score mo ay <b>{ $line }</b>: pasok ka sana sa { $met } sa { $draws } draw na ito.
# en 1daa7e32
chart-caption-may-be = Ang score mo ay <b>{ $line }</b>: kung kuwalipikado, pasok ka sana sa { $met } sa { $draws } draw na ito.
# en d5b37d12
chart-caption-others = { $draws } draw. Hindi para sa iyo ang mga ito, kaya hindi iginuhit ang linya mo.
# en c39d220f
chart-caption-no-score = { $draws } draw. Kung may score ka, maiguguhit ko ang linya mo: /score
# en c862e18f
chart-caption-pool = Ang mga band ayon sa bilang ng IRCC. Sinasabi ito ng /pool sa salita.
# en 6ed0224e
chart-caption-months = { $invited } imbitasyon sa labindalawang buwan, hanggang #{ $draw }.
# en dfa90f57
chart-year = Ang taong { $year } hanggang ngayon:
# en 1ee6976a
chart-year-row = { $type }: { $draws } draw, { $invited } imbitasyon, { $range }
# en 93c44aca
chart-too-few = Kulang ang mga draw para sa larawan. Sa salita:
# en 4a42c64f
chart-no-draws = Walang draw ng ganitong uri sa panahong ito: { $type }.
# en fc047b4b
chart-unknown = Hindi ko alam ang larawang iyan. Ito ang kaya kong iguhit:
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
# en ae755327
chart-months-button = Imbitasyon bawat buwan
# en 401917fa
whatif-button = Paano kung
# en a784e0e7
forecast-button = Tantiya

## News (bot/text/news.py, bot/chat/news.py)

# en db819898
news-title = <b>Mga bagong balita sa Express Entry</b>
# en c3990a00
news-none = Wala pang nababasang balita.
# en 39558683
news-alert-title = <b>Balita sa Express Entry</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en bab70b36
news-on-button = Ipaalam ang mga balita
# en f0d28bb7
news-off-button = Huwag ipaalam ang mga balita
# en 9f195254
news-more-button = Higit pang balita
# en 1ffae35d
news-stop-button = Wala nang balita
# en d4929d7d
news-off-popup = Hindi ka na makakatanggap ng balita. Binubuksan ito ulit ng /alerts.
# en 51fa298e
alerts-news-on = Balita sa Express Entry: <b>bukas</b>, ilan lang bawat araw.
# en 823b936b
alerts-news-off = Balita sa Express Entry: <b>sarado</b>

## The operator: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

# en a0fa3b93
letter-title = 📣 <b>Mula sa operator ng bot na ito</b>
# en dd4e7e10
letter-how = Isulat pagkatapos ng command ang sasabihin sa lahat, tulad ng <code>/broadcast Lilipat ang bot ngayong gabi.</code> Ikaw muna ang makakakita, at walang ipapadala hangga’t hindi mo sinasabi.
# en e24b524b
letter-too-long = Masyadong mahaba: hanggang { $most } character lang.
# en bae0bbec
letter-send-button = Ipadala sa { $people } tao
# en a996d963
letter-drop-button = Huwag ipadala
# en 2c9cef17
letter-sent = 📣 Papunta na. Ipinapakita ng /stats ang naghihintay pa.
# en 38caace5
letter-dropped = Hindi ito ipinadala.
# en a7e64493
doubt-yes-button = Tama ito
# en e6541f62
doubt-no-button = Hintayin ang pagtatama
# en 8776e702
again-yes-button = Ianunsyo
# en e98c12bc
again-no-button = Huwag
# en a501f351
doubt-believed = Itatala at ipapahayag ito sa susunod na pagtingin.
# en 3c762e51
doubt-held = Walang ipapahayag habang ganito pa rin ang file.
# en 59470c73
resumed = Tuloy ang mga alert. Kung masyadong maraming chat ulit ang babalik na wala na, hihinto ulit sila.
# en 049c16a6
stats-title = <b>Kumusta ang bot</b>
# en 9c393cbb
stats-people = { $people } tao, { $active } ang aktibo
# en 0c3f4017
stats-draws = { $draws } draw ang alam
# en 33a41b0a
stats-look = Huling binasa ang file ng IRCC: { $when }
# en 38d0a393
stats-no-queue = Walang naghihintay na maipadala.
# en 7fc14db8
stats-queue = { $waiting } mensahe ang naghihintay na maipadala, mula { $since }
# en 49c3fc76
stats-newest = Mga alert sa #{ $draw }: { $sent } naipadala, { $waiting } naghihintay, { $given } isinuko, { $again } ipinadala ulit pagkatapos ng duda
# en caee1923
stats-newest-untold = Hindi ipinahayag ang #{ $draw }.
# en aa0a6a4b
reason-expired = Nag-expire noong { $expiry } ang profile na isinumite mo noong { $date }, kaya wala ito sa pool sa draw na ito.
# en 53ff9824
reason-not_yet = Isinumite mo ang profile mo noong { $date }, pagkatapos ng draw na ito, kaya wala pa ito sa pool.
# en c2015e46
if-in-pool-met = Kung may ibang profile ka sa pool, pasok ka sa mga dapat imbitahan.
# en 3b4eaf68
if-in-pool-missed = Kung may ibang profile ka sa pool, hindi ka pa rin pasok sa mga dapat imbitahan.
# en 7921b676
if-in-pool-tie = Kung may ibang profile ka sa pool, depende sa tie-break.
# en b809a938
if-in-pool-unknown = Kung may ibang profile ka sa pool, depende sa score mo.
# en 79a5b8b8
question-submitted-expired = May mas bago ka bang profile? Kailan mo ito isinumite?
# en c97c70fd
question-submitted-not_yet = May naunang profile ka ba noong araw na iyon, o mali ba ang petsang ito? Kailan mo isinumite?
# en 813d5af9
score-about = Tantiya lang ang total mo: kapag may nomination, hindi na bilang ang puntos para sa Pranses, pag-aaral sa Canada o kapatid, kaya maaaring mas mababa ito.
# en af11352c
year-out-of-pool = { $draws } sa mga draw na ito ang ginanap habang wala sa pool ang profile mo, ayon sa petsa nito. Binibilang ko ang mga iyon na parang naroon ito.
