# Français, avec les termes d'IRCC.
#
# Même syntaxe et mêmes clés que en.ftl. Tapez des espaces et des apostrophes ordinaires : les
# espaces insécables devant ; : ! ? et dans « », ainsi que l'apostrophe typographique, sont mises
# au chargement.

# en 93f1055e
language-name = Français

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { ", " }
# en 1391a974
list-and = { $list } et { $last }
# en 8f1fb123
list-or-comma = { ", " }
# en 8c527a48
list-or = { $list } ou { $last }
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1er

## Les types de ronde : le nom publié par IRCC, un nom court, et la ronde dans une phrase

# en f894b22a
type-general = Générale
# en 9017d2b1
type-general-short = Générale
# en 15047e0b
type-general-draw = ronde générale
# en 29ac1ee8
type-cec = Catégorie de l'expérience canadienne
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = ronde CEC
# en 79f672d8
type-fsw = Programme des travailleurs qualifiés (fédéral)
# en da7a9e2d
type-fsw-short = PTQF
# en db436c91
type-fsw-draw = ronde PTQF
# en e730f172
type-fst = Programme des travailleurs de métiers spécialisés (fédéral)
# en 737a3fbc
type-fst-short = PTMSF
# en 58a4175d
type-fst-draw = ronde PTMSF
# en 5a694d8e
type-pnp = Programme des candidats des provinces
# en bc195520
type-pnp-short = PCP
# en 1923a6f2
type-pnp-draw = ronde PCP
# en 2e02cbf2
type-french = Compétence linguistique en français
# en 6be8a8c1
type-french-short = Français
# en 290d0692
type-french-draw = ronde axée sur le français
# en af0ffcaf
type-healthcare = Professions de la santé et des services sociaux
# en a0d3ff65
type-healthcare-short = Santé
# en 53123dcb
type-healthcare-draw = ronde axée sur la santé
# en 73064efb
type-stem = Professions des STIM
# en b360e41b
type-stem-short = STIM
# en 8d6ab6c7
type-stem-draw = ronde axée sur les STIM
# en 768a5793
type-trades = Métiers spécialisés
# en da21e59f
type-trades-short = Métiers
# en 621d4cce
type-trades-draw = ronde axée sur les métiers
# en c52190cd
type-transport = Métiers des transports
# en 1207db18
type-transport-short = Transports
# en 563e8f74
type-transport-draw = ronde axée sur les transports
# en f48cd832
type-agriculture = Métiers de l'agriculture et de l'agroalimentaire
# en 10d7a090
type-agriculture-short = Agriculture
# en 10d620e3
type-agriculture-draw = ronde axée sur l'agriculture
# en caee31ad
type-education = Professions de l'éducation
# en 12f3715d
type-education-short = Éducation
# en 5bdfb070
type-education-draw = ronde axée sur l'éducation
# en 35485374
type-physicians = Médecins ayant de l'expérience de travail au Canada
# en 9626eca3
type-physicians-short = Médecins
# en 51529c73
type-physicians-draw = ronde axée sur les médecins
# en bec016af
type-senior_managers = Cadres supérieurs/cadres supérieures ayant de l'expérience de travail au Canada
# en a061852f
type-senior_managers-short = Cadres supérieurs
# en 3251fb20
type-senior_managers-draw = ronde axée sur les cadres supérieurs
# en 4e39349a
type-researchers = Chercheurs ayant de l'expérience de travail au Canada
# en 01919bb9
type-researchers-short = Chercheurs
# en 5e1f8450
type-researchers-draw = ronde axée sur les chercheurs
# en 24e595db
type-military = Recrues militaires qualifiées
# en d099fc38
type-military-short = Militaires
# en 819fb189
type-military-draw = ronde axée sur les recrues militaires

## Ce que demande chaque programme et chaque catégorie, en une phrase (règles de 2026)

# en 043419ec
criteria-cec = Au moins un an de travail qualifié au Canada au cours des trois dernières années, et le NCLC 7 (FEER 0 et 1) ou le NCLC 5 (FEER 2 et 3).
# en 29f7ed29
criteria-fsw = Au moins un an de travail qualifié sans interruption, le NCLC 7 pour les quatre compétences, et 67 points sur 100 à la grille de sélection.
# en b2ad22ee
criteria-fst = Au moins deux ans de travail dans un métier spécialisé au cours des cinq dernières années, et une offre d'emploi ou un certificat de compétence.
# en 8ca76ad3
criteria-french = Le NCLC 7 ou plus pour les quatre compétences : expression orale, compréhension de l'oral, compréhension de l'écrit et expression écrite.
# en 9363f632
criteria-healthcare = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour la santé et les services sociaux, au cours des trois dernières années.
# en 72e91ff6
criteria-stem = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour les STIM, au cours des trois dernières années.
# en 531eda80
criteria-trades = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour les métiers spécialisés, au cours des trois dernières années.
# en 182ba6e0
criteria-transport = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour les transports, au cours des trois dernières années.
# en 8f04286d
criteria-agriculture = Du travail dans une profession de la liste d'IRCC pour l'agriculture et l'agroalimentaire. La catégorie a pris fin en février 2026.
# en 8606a354
criteria-education = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour l'éducation, au cours des trois dernières années.
# en 537756d5
criteria-physicians = Au moins 12 mois comme médecin au Canada, dans une seule profession de la liste, au cours des trois dernières années.
# en fc2490fb
criteria-senior_managers = Au moins 12 mois comme cadre supérieur au Canada, dans une seule profession de la liste, au cours des trois dernières années.
# en 6e05d2a4
criteria-researchers = Au moins 12 mois comme chercheur au Canada, dans une seule profession de la liste, au cours des trois dernières années.
# en 545cc2ea
criteria-military = Dix ans de service dans une armée étrangère reconnue, et une offre d'emploi des Forces armées canadiennes d'au moins trois ans.
# en 71a06b67
criteria-list = Au moins { $months } mois dans une seule profession de la liste d'IRCC, au cours des { $years } dernières années.
# en c21d5ecf
criteria-list-canada = Au moins { $months } mois au Canada dans une seule profession de la liste d'IRCC, au cours des { $years } dernières années.
# en dd91438e
criteria-level = Le NCLC { $level } ou plus pour les quatre compétences.
# en 96caaa83
criteria-new = IRCC en a changé les conditions. Lisez-les sur la page d'IRCC.

## L'heure

# en 5853c3de
time-utc = { $moment } UTC
# en 03c11d14
time-local = { $moment } ({ $utc } UTC)
# en d019b541
time-local-other-day = { $moment } ({ $utc_day } à { $utc } UTC)
# en 43227f89
time-moment = { $date } à { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

# en 3b668c42
answer-met = Vous auriez reçu une invitation : { $score }, seuil { $cutoff } ({ $type })
# en 26220b1d
answer-tie = Tout dépend du bris d'égalité : { $score }, seuil { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = Pas cette fois : { $score }, à { $points ->
    [one] { $points } point
   *[other] { $points } points
 } du seuil { $cutoff } ({ $type })
# en 2c4c3906
answer-missed-tie_break = Pas cette fois : { $score }, seuil { $cutoff } ({ $type }), bris d'égalité
# en ab1322d9
answer-missed-either_way = Pas cette fois, de toute façon : { $score }, seuil { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = Ronde qui ne vous vise pas : seuil { $cutoff } ({ $type })
# en ff4b0461
answer-may_be = Êtes-vous admissible ? { $score }, seuil { $cutoff } ({ $type })
# en d429dc92
answer-may_be-no_score = Êtes-vous admissible ? Seuil { $cutoff } ({ $type })
# en 7923e434
answer-out_of_pool = Étiez-vous dans le bassin ? { $score }, seuil { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = Étiez-vous dans le bassin ? Seuil { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = Avez-vous une désignation ? { $type }, seuil { $cutoff } ; avec elle, { $score }
# en d5d8a4ee
answer-nomination-no_score = Avez-vous une désignation ? { $type }, seuil { $cutoff }
# en 040c6066
answer-new_type = Nouveau type de ronde : { $score }, seuil { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = Nouveau type de ronde : seuil { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = Votre note ? Vous êtes admissible, seuil { $cutoff } ({ $type })
# en d9149a09
answer-score_unclear = Désignation comprise dans { $score } ? Seuil { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name } : une invitation aurait été envoyée, { $score }, seuil { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name } : tout dépend du bris d'égalité, { $score }, seuil { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name } : pas cette fois, { $score }, à { $points ->
    [one] { $points } point
   *[other] { $points } points
 } du seuil { $cutoff } ({ $type })
# en 0eb25f83
named-missed-tie_break = { $name } : pas cette fois, { $score }, seuil { $cutoff } ({ $type }), bris d'égalité
# en c80eb979
named-missed-either_way = { $name } : pas cette fois, de toute façon, { $score }, seuil { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name } : non admissible, seuil { $cutoff } ({ $type })
# en a2c5e011
named-may_be = { $name } : admissible ? { $score }, seuil { $cutoff } ({ $type })
# en edb12e4d
named-may_be-no_score = { $name } : admissible ? Seuil { $cutoff } ({ $type })
# en 25d69177
named-out_of_pool = { $name } : dans le bassin ce jour-là ? { $score }, seuil { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name } : dans le bassin ce jour-là ? Seuil { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name } : une désignation ? { $type }, seuil { $cutoff } ; avec elle, { $score }
# en bf5e3011
named-nomination-no_score = { $name } : une désignation ? { $type }, seuil { $cutoff }
# en 75a375d5
named-new_type = { $name } : nouveau type de ronde, { $score }, seuil { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name } : nouveau type de ronde, seuil { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name } : quelle note ? Seuil { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name } : désignation comprise dans { $score } ? Seuil { $cutoff } ({ $type })

## La ligne du verdict, après sa marque : la place de la note

# en f318c00c
profile-me = Vous
# en 6e887ac9
where-above = { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de plus que le seuil.
# en 393ec4c1
where-below = Il manque { $points ->
    [one] { $points } point
   *[other] { $points } points
 }, que vous soyez admissible ou non.
# en de4a2c93
where-at_everyone = Toutes les personnes au seuil ont été invitées.
# en 8f4a4642
where-at_before = Vous avez soumis votre profil avant le bris d'égalité.
# en 653b8809
where-at_after = Votre profil a été soumis après le bris d'égalité.
# en 00158e5d
where-at_same_day = Vous avez soumis votre profil le jour du bris d'égalité.
# en 3644f1c0
where-at_no_date = J'ignore quand vous avez soumis votre profil.
# en 75f4d740
where-at_no_tie_break = Votre note est exactement au seuil, et le bris d'égalité n'est pas connu.

## Ce qui s'ensuivrait si la ronde est pour la personne

# en 46df70fc
if-above = Si oui : { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de plus que le seuil ; vous auriez reçu une invitation.
# en 2eb409ee
if-below = Si oui : { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de moins que le seuil ; vous n'auriez pas reçu d'invitation.
# en 7f46c31c
if-at_everyone = Si oui : exactement au seuil ; vous auriez reçu une invitation.
# en 728ba79a
if-at_before = Si oui : au seuil et avant le bris d'égalité ; vous auriez reçu une invitation.
# en 8fb775dd
if-at_after = Si oui : au seuil, mais après le bris d'égalité ; vous n'auriez pas reçu d'invitation.
# en 9d24c4c8
if-at_same_day = Si oui : exactement au seuil ; tout dépend de l'heure à laquelle vous avez soumis votre profil.
# en be8364dd
if-at_no_date = Si oui : exactement au seuil ; tout dépend du moment où vous avez soumis votre profil.
# en 565942e8
if-at_no_tie_break = Si oui : exactement au seuil ; tout dépend du bris d'égalité, qui n'est pas connu.
# en 1e54ff1d
if-no_score = Si oui : tout dépend de votre note, que je n'ai pas encore.
# en 9ba5a9b8
if-score_unclear = Si oui : tout dépend des { $nomination } points d'une désignation, comprise ou non dans votre note.

## Pourquoi une ronde est, n'est pas ou est peut-être pour la personne

# en 0df6af20
reason-name_unknown = C'est le nom publié par IRCC. Je ne peux pas encore dire si cette ronde vous vise.
# en 67236d4b
reason-not_nominated = Elle visait les personnes désignées par une province ou un territoire ; vous avez dit ne pas l'être. Le seuil comprend les { $nomination } points de la désignation.
# en 0a22fa8c
reason-nomination_unsaid = Elle visait les personnes désignées par une province ou un territoire. Le seuil comprend les { $nomination } points de la désignation.
# en 2a6361ea
reason-not_in_program = Vous avez dit ne pas être admissible à ce programme : { $type }.
# en f252ad60
reason-not_in_category = Vous avez dit ne pas répondre aux critères de cette catégorie : { $type }.
# en 34575482
reason-in_no_program = Pour une ronde axée sur une catégorie, il faut aussi être admissible à un programme fédéral ({ $programs }), et vous avez dit ne pas l'être.
# en 15ead52c
reason-no_program_said = Pour une ronde axée sur une catégorie, il faut aussi être admissible à un programme fédéral ({ $programs }).
# en 62a45855
reason-program_changed = Elle visait les personnes admissibles à ce programme : { $type }. IRCC en a changé les conditions après votre réponse.
# en d2426253
reason-programs_changed = Une ronde axée sur une catégorie exige aussi l'admissibilité à un programme fédéral, et IRCC a changé les conditions de ces programmes après votre réponse.
# en c91257f2
reason-category_changed = IRCC a changé la liste de la catégorie { $type } le { $date } ; votre réponse porte sur la liste précédente.
# en e6185439
reason-category_earlier = Ce jour-là, la catégorie { $type } avait d'autres règles ; votre réponse porte sur les règles plus récentes ; je ne peux donc pas le dire.
# en 129f4aa4
reason-label_unknown = IRCC a publié une nouvelle version de la catégorie { $type } ({ $label }), dont je ne connais pas encore la liste ; votre réponse porte sur une version précédente.
# en 4a8dec30
changed-added = Ajouts à la liste : { $occupations }.
# en 24f45dda
changed-removed = Retraits de la liste : { $occupations }.
# en 9547151d
changed-more = { $occupations } et { $more ->
    [one] { $more } autre
   *[other] { $more } autres
 }
# en a7c083a5
changed-months = Elle exige maintenant { $months } mois de travail, et non plus { $before }.

# en 13e895a3
score-with-nomination = { $score } comprend les { $nomination } points de la désignation.

## What to do

# en c1d21349
account-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/compte.html
# en b55a5270
advice-account = C'est ce qui ressort de vos renseignements. Seul votre compte IRCC fait foi : <a href="{ $url }">l'ouvrir</a>.
# en 1db5dd74
advice-missed = Votre profil reste dans le bassin pour les prochaines rondes tant qu'il est valide. /crs montre ce qui augmenterait votre note.
# en 2592a9c7
advice-missed-near = C'était tout près. Votre profil reste dans le bassin pour les prochaines rondes tant qu'il est valide.
# en 94647fbe
advice-not_for_you = Quelque chose a changé ? Mettez-le à jour : /profile
# en 95f6681c
advice-several = C'est ce qui ressort des renseignements conservés ici. Seul le compte IRCC de chacun fait foi : <a href="{ $url }">l'ouvrir</a>.

## Les questions, et les réponses sur des boutons

# en f1a7daeb
question-score = Quelle est votre note du SCG, sans les { $nomination } points d'une désignation ?
# en 411bd3e5
question-nomination = Avez-vous une désignation d'une province ou d'un territoire ?
# en dea34309
question-nomination_in_score = Votre note de { $score } comprend-elle les { $nomination } points d'une désignation provinciale ?
# en 7041e443
question-program = Êtes-vous admissible à ce programme : { $type } ?
# en d0ebb1d1
question-any_program = Êtes-vous admissible à au moins un des programmes fédéraux : { $programs } ?
# en 6961f958
question-category = Répondez-vous aux critères de cette catégorie : { $type } ?
# en bd84f9bf
question-submitted = Quand avez-vous soumis votre profil Entrée express ? Le jour suffit ; avec l'heure (UTC), la réponse sera exacte.
# en 063bfdaf
question-submitted-time = À quelle heure avez-vous soumis votre profil Entrée express le { $date } ? Si possible avec les secondes : 10:00:30.
# en 704aa970
question-about = <b>{ $name }</b> : { $question }
# en c745ab72
yes-button = Oui
# en a05e0b1f
no-button = Non

## Les rappels : ce qui fera baisser une note, et combien de temps court une invitation (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>Rappel</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • Dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } : { $line }
# en 284be4df
reminder-invitation = Votre invitation : { $days ->
    [0] c'est aujourd'hui le dernier jour pour présenter votre demande.
    [one] il reste { $days } jour pour présenter votre demande.
   *[other] il reste { $days } jours pour présenter votre demande.
 }
# en 3f5897a9
reminder-invitation-over = D'après la date que vous m'avez donnée, les 60 jours de votre invitation sont écoulés.
# en 7940a78a
reminder-closing = Seul votre compte IRCC fait foi. Si quelque chose a changé, dites-le-moi et je recalculerai.
# en 64beb054
reminder-invitation-button = Mon invitation
# en 20f8c550
reminder-calculator-button = Vérifier ma note
# en 634752e3
reminder-settings-button = Rappels
# en 18639a79
drop-birthday = votre anniversaire, le { $day }
# en 403c643e
drop-new_points = de nouveaux points, le { $day }
# en b81830eb
drop-first_test = les résultats de votre premier test de langue expirent le { $day }
# en 61a36366
drop-second_test = les résultats de votre deuxième test de langue expirent le { $day }
# en 06182ade
drop-profile = votre profil Entrée express expire le { $day } et sort du bassin
# en 777ccf4e
drop-work_window = à partir du { $day }, votre expérience de travail pourrait ne plus être assez récente : 12 mois doivent se situer dans les trois dernières années
# en 340822fe
drop-funds = le dernier jour pour inscrire les nouveaux fonds d'établissement d'IRCC dans votre profil est le { $day } : sans eux, un profil peut devenir inadmissible. La CEC n'en demande pas, et une mise à jour ne change pas l'heure de votre soumission
# en 0c3e8bfa
drop-costs = { $what } (−{ $points ->
    [one] { $points } point
   *[other] { $points } points
 })
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ Vos renseignements datent du { $since } et ne sont peut-être plus à jour. Depuis : { $changes }.
# en 06cecf44
stale-several = ⚠️ Des renseignements ne sont peut-être plus à jour pour : <b>{ $names }</b>. À revoir : /profile
# en 28647a0e
older-announced = ⚠️ IRCC a annoncé de nouveaux points à partir du { $since }. Je n'ai pas pu confirmer les chiffres ; c'est le nombre affiché dans votre compte IRCC qui compte.
# en 6803f4ad
older-confirmed = ⚠️ IRCC a changé les points le { $since }, et votre note date d'avant. C'est le nombre affiché dans votre compte IRCC qui compte.
# en 8bb7e036
older-push = IRCC a changé les points le { $since }, et la note que vous avez enregistrée ({ $score }) date d'avant. Regardez dans votre compte IRCC et donnez-moi le nombre qui s'y trouve.
# en fef69bd9
older-computed = Avec les nouveaux points, vos réponses au calculateur donnent { $score }.
# en b17de4f0
older-button = Donner le nouveau nombre
# en 393cf822
older-computed-button = Enregistrer { $score }
# en 78171b58
since-birthday = votre anniversaire, le { $day }
# en e27db638
since-first_test = les résultats de votre premier test de langue ont expiré le { $day }
# en e54379f9
since-second_test = les résultats de votre deuxième test de langue ont expiré le { $day }
# en 4706919f
since-profile = votre profil Entrée express a expiré le { $day } : sans nouveau profil, vous n'êtes plus dans le bassin
# en ad64a85b
since-work_window = depuis le { $day }, votre expérience de travail n'est peut-être plus assez récente pour certains programmes et certaines catégories
# en 5b8092f4
draw-facts = #{ $draw }, { $name }, { $date }, { $size ->
    [one] { $size } invitation
   *[other] { $size } invitations
 }.

## Une ronde

# en 6be04b0a
draw-tie-break = Bris d'égalité : { $instant }
# en e796e857
draw-tie-break-none = Bris d'égalité : la règle n'existait pas encore ; toutes les personnes à { $cutoff } ont été invitées
# en b516ca52
draw-tie-break-unknown = Bris d'égalité : inconnu
# en efbc51c5
draw-ran-at = Tenue le { $instant }
# en 09c325f1
draw-invited = Ouverte à : { $programs }
# en fe636138
draw-pool = Bassin au { $date } : { $total } candidats
# en 5d69616f
draw-pool-undated = Bassin avant la ronde : { $total } candidats
# en 7ca3f78b
draw-pool-band = { $band } : { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">La page d'IRCC sur cette ronde</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = Le bris d'égalité publié par IRCC pour cette ronde est illisible.
# en b29096cd
note-tie_break_missing = IRCC n'a pas publié de bris d'égalité pour cette ronde.
# en 94bcd7fa
note-tie_break_no_year = Le bris d'égalité publié par IRCC pour cette ronde n'a pas d'année.
# en 2f2076aa
note-tie_break_am_pm = Le bris d'égalité publié par IRCC pour cette ronde mélange deux formats d'heure.
# en bd691a79
note-tie_break_after_draw = Le bris d'égalité publié par IRCC pour cette ronde est postérieur à la ronde.
# en b165cf9f
note-tie_break_too_old = Le bris d'égalité publié par IRCC pour cette ronde est antérieur de plus d'un an à la ronde.
# en 92330e6d
note-ran_at_unreadable = L'heure publiée par IRCC pour cette ronde est illisible.
# en 14fea143
note-ran_at_other_day = La date et l'heure publiées par IRCC pour cette ronde ne désignent pas le même jour.
# en 400ed02c
note-pool_unreadable = Les chiffres du bassin publiés par IRCC pour cette ronde sont illisibles.
# en 6caf676e
note-unusual = ⚠️ Les données d'IRCC pour cette ronde sont inhabituelles. Comparez-les avec sa page.

## Une correction

# en 915a4df9
correction-title = IRCC a corrigé cette ronde, et votre résultat change.
# en ef5b8221
correction-answer = Correction : { $answer }
# en 01726a4b
correction-replaces = Remplace : { $mark } { $answer }
# en 9fd5d66c
correction-before = Ce qu'IRCC avait publié : { $facts }.
# en c647c46c
post-title = <b>Ronde d'Entrée express : { $type }, seuil { $cutoff }</b>
# en 06e447e5
digest-title = <b>Rondes d'Entrée express, du { $first } au { $last }</b>
# en bae428f0
digest-row = • #{ $draw }, { $date } : { $type }, seuil <b>{ $cutoff }</b>, { $size ->
    [one] { $size } invitation
   *[other] { $size } invitations
 }
# en 61d02103
digest-none = Aucune ronde à signaler du { $first } au { $last }.
# en a8cbac51
digest-pool = Bassin au { $day } : { $total } candidats, { $way ->
    [more] { $count } de plus qu'au
    [fewer] { $count } de moins qu'au
   *[same] autant qu'au
 } { $before }.
# en f9bd573c
correction-date = tenue le { $date }
# en 133ee743
correction-size = { $size ->
    [one] { $size } invitation
   *[other] { $size } invitations
 }
# en 1c74f2ce
correction-cutoff = seuil de { $cutoff }
# en a89f0efb
correction-tie-break = bris d'égalité : { $instant }
# en d33ff806
correction-tie-break-unknown = bris d'égalité inconnu

## La ligne de contexte

# en 62cada34
context-new_name = IRCC n'avait jamais utilisé ce nom.
# en 6f3a30df
context-first_ever = La première { $type } à ce jour.
# en 9fc2091c
across-new-points = { $line } De nouveaux points sont en vigueur depuis le { $since } : les deux ne sont pas sur la même échelle.
# en 2d8b6a96
context-first_in = Première { $type } depuis { $months } mois ; la précédente était la #{ $last_number }, le { $last_date }, à { $last_cutoff }.
# en eebc3c7a
context-lowest_ever = Le seuil le plus bas à ce jour pour une { $type } ({ $count } en tout).
# en 80322afc
context-highest_ever = Le seuil le plus haut à ce jour pour une { $type } ({ $count } en tout).
# en 634e41d0
context-lowest_since = Le seuil le plus bas d'une { $type } en { $months } mois, depuis la #{ $last_number } du { $last_date } ({ $last_cutoff }).
# en 37d47026
context-highest_since = Le seuil le plus haut d'une { $type } en { $months } mois, depuis la #{ $last_number } du { $last_date } ({ $last_cutoff }).
# en 6374eae0
context-streak = { $count }e { $type } de suite à { $range }.
# en bf2a6ebb
context-move_up = { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de plus que la précédente { $type } : la #{ $last_number }, le { $last_date }, à { $last_cutoff }.
# en 9ba5ad27
context-move_down = { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de moins que la précédente { $type } : la #{ $last_number }, le { $last_date }, à { $last_cutoff }.
# en c4e4a446
context-tie_later = Le même seuil que la précédente { $type }, la #{ $last_number }, le { $last_date }, à { $last_cutoff }, avec un bris d'égalité plus tardif de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
# en b4d4f7ae
context-tie_earlier = Le même seuil que la précédente { $type }, la #{ $last_number }, le { $last_date }, à { $last_cutoff }, avec un bris d'égalité plus hâtif de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
# en 541b24e2
context-move_none = Le même seuil que la précédente { $type } : la #{ $last_number }, le { $last_date }, à { $last_cutoff }.

## Les boutons sous une alerte

# en 8d5a1dd5
details-button = Détails
# en bff8905f
mute-button = Sourdine : { $type }
# en fdd063d6
unmute-button = Réactiver : { $type }

## Textes permanents

# en 28eea886
disclaimer =
    Ce bot n'est pas affilié à IRCC et ne donne pas de conseils juridiques.
    Personne ici ne vous demandera jamais de documents, d'argent ni de mots de passe.

# en 69fb0aad
privacy =
    <b>Ce qui est conservé à votre sujet, et pourquoi</b>

    • le numéro de cette discussion, pour vous écrire
    • votre langue et votre fuseau horaire, pour que les messages vous soient clairs
    • les renseignements que vous avez donnés : note, programmes, catégories, désignation, date de soumission du profil – pour vous dire si vous auriez reçu une invitation
    • les réponses au calculateur : jusqu'à la fin, ou pendant 90 jours si vous vous arrêtez en chemin ; plus longtemps seulement si vous le demandez, pour vous rappeler ce qui vous coûtera des points
    • la date d'une invitation et les rappels envoyés, pour compter les 60 jours
    • les noms que vous donnez à vos profils, pour les distinguer
    • vos réglages d'alerte
    • si vous m'ajoutez à un groupe ou à un canal : le fait que vous l'avez fait, tant que je peux y publier, pour vous prévenir si je ne le peux plus
    • pendant 30 jours, les alertes envoyées, pour ne rien envoyer deux fois et pour rectifier si IRCC corrige une ronde

    Aucun autre nom, aucun nom d'utilisateur et aucun texte de message n'est conservé dans un fichier ou un journal. Rien n'est vendu ni transmis.

    /mydata vous envoie tout dans un fichier, sauf le relevé des alertes envoyées. /delete efface le tout immédiatement ; en moins d'une minute, il n'en reste rien dans aucun fichier. /stop suspend seulement les alertes. Une discussion injoignable pendant douze mois est effacée.

# en 12145a18
help-title = <b>Ce que je sais faire</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = Vous pouvez aussi envoyer simplement une note, par exemple 522. Pour un couple ou des clients, /profile accueille plusieurs profils. Ajoutez-moi à un groupe ou à un canal : j'y publierai chaque ronde, jamais la note de personne.

## Ce qu'entend l'exploitant (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 Le fichier d'IRCC n'a pas été lu depuis : { $since } – { $fault } (×{ $failures }). Je continue d'essayer.
# en 56e74990
incident-source-silent-over = ✅ Je peux lire de nouveau le fichier d'IRCC ({ $now }), pour la première fois depuis : { $since }. { $new ->
    [no] Rien n'a été manqué.
   *[other] Publié entre-temps : { $new }.
 }
# en 71c693df
incident-source-stale = ⚠️ La ronde la plus récente, #{ $subject }, date du { $date }. IRCC fait peut-être une pause, ou utilise un autre fichier : vérifiez sa page.
# en 14afea75
incident-file-shrunk = ⚠️ Il manque { $count ->
    [one] { $count } ronde
   *[other] { $count } rondes
 } sur { $known } dans le fichier d'IRCC. Je les garde ; ce qui est nouveau est annoncé.
# en 3bf2c812
incident-file-shrunk-over = ✅ Le fichier d'IRCC est de nouveau complet.
# en 0e228fa7
incident-files-disagree = ⚠️ Les fichiers d'IRCC ne s'accordent pas sur la ronde #{ $subject }. Anglais : { $date }, { $size } invitations, seuil { $cutoff }. Français : { $french_date }, { $french_size } invitations, seuil { $french_cutoff }. Les alertes suivent le fichier anglais.
# en d95a86c7
incident-rows-unreadable = ⚠️ Lignes du fichier d'IRCC que je ne peux pas lire : { $count } ; la première est { $first } : { $fault }. Je réessaie à chaque lecture.
# en 70c1d97d
incident-rows-unreadable-over = ✅ Les lignes du fichier d'IRCC sont de nouveau lisibles.
# en f2a2fdd2
incident-row-unreadable = ⚠️ La ligne de la ronde #{ $subject } est illisible : { $fault }. Je réessaie à chaque lecture.
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ Lignes de la base que je ne peux pas lire : { $count } (la première : { $fault }). Elles sont conservées telles quelles ; une personne dont la ligne est illisible ne reçoit pas d’alertes, toutes les autres en reçoivent. <code>draw-bot check</code> en donne la liste.
# en 37621ab2
incident-announced-again = ⚠️ La base a été restaurée à partir d'une sauvegarde ; je ne sais donc pas si la ronde #{ $subject } ({ $name }, { $date }) a déjà été annoncée. Elle est enregistrée ; personne n’en est avisé sans votre accord. L’annoncer ?
# en 39b894b2
incident-draw-vanished = ⚠️ La ronde #{ $subject } a disparu du fichier d'IRCC. Je la garde.
# en d4e1220a
incident-draw-in-future = ⚠️ La ronde #{ $subject } est datée du { $date }, donc à venir. Elle ne sera ni enregistrée ni annoncée avant ce jour, à moins qu'IRCC ne la corrige.
# en b4db0db5
incident-draw-repeated = ⚠️ La ronde #{ $subject } répète toutes les données de la ronde #{ $like }. Elle est tenue pour la même sous un autre numéro, et n'est pas annoncée.
# en f45d6617
incident-draw-copied = ⚠️ La ronde #{ $subject } répète toutes les données de la ronde #{ $like }, toujours présente. Je l'annonce si elle est inchangée à la prochaine lecture ; IRCC la corrigera peut-être bientôt.
# en 02697403
incident-draw-doubted = ⚠️ La ronde #{ $subject } semble erronée : { $doubt ->
    [misnumbered] son numéro ne suit pas les autres
    [misdated] sa date est loin de ce qu'elle devrait être
   *[implausible] ses données sont loin de celles des rondes précédentes
 } ({ $name }, { $date }, { $size } invitations, seuil { $cutoff }). Elle n'est ni enregistrée ni annoncée avant que vous ne décidiez, ou qu'elle ne soit restée telle quelle pendant { $minutes } minutes.
# en 6374dbfc
incident-file-doubted = ⚠️ Le fichier d'IRCC { $doubt ->
    [crowded] contient { $count } nouvelles rondes d'un même jour
   *[sweeping] modifie { $count } rondes connues d'un coup
 } : { $numbers }. Elles ne sont ni enregistrées ni annoncées avant que vous ne décidiez, ou qu'elles ne soient restées telles quelles pendant { $minutes } minutes.
# en 39d09593
incident-file-swings = ⚠️ Les serveurs d'IRCC donnent tour à tour deux versions de la ronde #{ $subject }. La plus récente compte, et personne n'est averti de nouveau.
# en 9070718c
incident-file-untidy = ⚠️ Le fichier d'IRCC contient une erreur qui ne l'empêche pas d'être lu (ronde #{ $first }) : { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ La ligne de la ronde #{ $subject } a des défauts : { $notes }. Ce qui est illisible est laissé de côté.
# en ac91d1e4
incident-name-unknown = ⚠️ La ronde #{ $subject } porte un nom que je ne connais pas : <b>{ $name }</b>. Tous les abonnés reçoivent la réponse « je ne peux pas encore le dire ».
# en 9bdc3923
incident-label-unknown = ⚠️ La ronde #{ $subject } porte une version de sa catégorie que le recueil de règles ne connaît pas : <b>{ $name }</b>. La question est reposée à chacun. Ajoutez une édition avec la nouvelle liste dans RULES_DIR (docs/rules.md).
# en 5f638b2e
incident-alert-refused = ⚠️ Telegram refuse le texte de { $subject } : { $fault }. C'est un bogue de notre côté.
# en 7c57f31d
incident-delivery-failing = 🛑 Les alertes ne parviennent plus à Telegram depuis : { $since } – { $fault } (×{ $failures }). Elles sont en file et seront renvoyées.
# en ee667efa
incident-delivery-failing-over = ✅ Les alertes parviennent de nouveau à Telegram ({ $now }), pour la première fois depuis : { $since }.
# en 6e859dc1
incident-telegram-silent = 🛑 Je ne peux plus joindre Telegram depuis : { $since } – { $fault } (×{ $failures }). Personne ne reçoit de réponse entre-temps ; je continue d'essayer.
# en fe1ba162
incident-telegram-silent-over = ✅ Je peux joindre Telegram de nouveau ({ $now }), pour la première fois depuis : { $since }.
# en 2659fbf7
incident-updates-stuck = 🛑 Les réponses sont bloquées depuis : { $since } ; { $count ->
    [one] { $count } mise à jour attend
   *[other] { $count } mises à jour attendent
 }. Consultez le journal, et redémarrez-moi si cela dure.
# en 93858234
incident-updates-stuck-over = ✅ Les réponses partent de nouveau ({ $now }). Elles étaient bloquées depuis : { $since }.
# en 218a9da1
incident-delivery-halted = 🛑 Les alertes sont suspendues depuis : { $since }, car Telegram refuse toutes les discussions – { $fault }. Je continue d'essayer et reprendrai de moi-même.
# en 5a4dbd26
incident-delivery-halted-over = ✅ Les alertes partent de nouveau ({ $now }). Elles étaient suspendues depuis : { $since }.
# en 4bb2f584
incident-markup-refused = ⚠️ Le serveur de l'API Bot refuse notre balisage : { $fault }. Les alertes sont envoyées sans lui. Vérifiez TELEGRAM_API_URL.
# en 75c03444
incident-update-unreadable = ⚠️ Une mise à jour de type { $subject } est illisible (id { $update }, ×{ $times }). Je l'ai ignorée ; rien d'autre n'est touché.
# en aae0f313
incident-loop-failed = ⚠️ Une partie du bot s'est arrêtée à cause d'une erreur interne et redémarre : { $subject } ({ $fault }, ×{ $times }). Signalez-le avec le journal.
# en b7d741a5
incident-times-unreadable = ⚠️ Le fichier des délais de traitement d'IRCC est inutilisable depuis : { $since } – { $fault } (×{ $failures }). /guide et /ita montrent les derniers chiffres avec leur date ; je réessaie.
# en 1f7fc78b
incident-times-unreadable-over = ✅ Le fichier des délais de traitement d'IRCC est de nouveau utilisable.
# en 355ff51b
incident-clock-set = ⚠️ L'horloge de la machine a été { $subject ->
    [back] reculée
   *[ahead] avancée
 } de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } pendant que je fonctionnais. Les alertes continuent. Vérifiez son heure.
# en 49b1f7c7
incident-more = Autres du même type : { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 Le disque de DATA_DIR est presque plein : il reste { $megabytes } Mo. Sans place, aucune ronde ne peut être enregistrée.
# en bbea7837
incident-disk-nearly-full-over = ✅ Le disque de DATA_DIR a de nouveau de la place.

## La conversation : boutons et mots communs à plusieurs écrans (bot/chat)

# en 0fd7bb7a
back-button = ‹ Retour
# en a5f73a87
skip-button = Passer ›
# en d6713cb6
not-said = à préciser
# en cee1f053
yes = oui
# en 8b9b2791
no = non
# en ed2d27ef
none = rien
# en e986dc0f
stale-popup = Ce bouton n'est plus valable, et rien n'a changé. /help montre ce que je sais faire.
# en a9b07dac
stranger-popup = Je n'ai rien d'enregistré pour vous ; rien n'a donc changé. Envoyez /start pour commencer.
# en 42500271
crossroads = Et maintenant ? /help montre tout ce que je sais faire.
# en ede261da
failure = Désolé, un problème est survenu de mon côté et je n'ai pas pu terminer. Vos alertes fonctionnent. L'exploitant est prévenu ; référence <code>{ $reference }</code>.
# en c8f4b1e0
failure-report = ⚠️ Un traitement a échoué, référence <code>{ $reference }</code> : { $fault }. La personne est prévenue ; je ne réessaie pas.

## La conversation : le menu des commandes (menu-<commande> : chaque @command de bot/chat)

# en 5c1b742d
menu-start = commencer, ou voir votre situation
# en 14fc666d
menu-score = indiquer votre note : /score 522
# en 8bd302c4
menu-crs = calculer votre note, et ce qui l'augmenterait
# en a1e5eb94
menu-profile = voir ou modifier ce que je sais de vous
# en 20680d26
menu-last = la dernière ronde, ou la dernière d'un type : /last cec
# en b1d010cf
menu-draws = les rondes récentes : /draws français
# en 99159c16
menu-draw = une ronde en détail : /draw 297
# en 57016364
menu-whatif = la dernière année avec une autre note : /whatif 505
# en 55956377
menu-chart = les seuils au fil du temps, et votre note
# en a4761134
menu-pool = combien de personnes sont au-dessus de votre note
# en 6600e33b
menu-forecast = fréquence et seuil probables : /forecast cec
# en 3bcc63db
menu-ita = j'ai reçu une invitation : compte à rebours de 60 jours
# en 105b4344
menu-alerts = choisir vos alertes et vos heures calmes
# en 610992e7
menu-news = les nouvelles récentes d'Entrée express
# en c81ff2a1
menu-language = votre langue
# en 7c36628c
menu-status = tout fonctionne ? dernière lecture et alertes
# en 02dae140
menu-mydata = tout ce qui est enregistré, en fichier
# en 3dcdd212
menu-stop = suspendre les alertes, garder les réglages
# en a5d552cd
menu-delete = effacer tout ce qui vous concerne
# en fcce3b1a
menu-privacy = ce qui est gardé, et pourquoi
# en f9a38637
menu-help = toutes les commandes
# en 91aebe4e
menu-stats = un problème ? personnes, file d'attente, dernier envoi
# en 62517909
menu-broadcast = écrire à tout le monde, après un aperçu
# en 7cb7f188
menu-resume = laisser repartir les alertes suspendues
# en 919ea1e9
help-operator = Pour vous, l'exploitant
# en 50769ae7
menu-group-here = publier les rondes ici
# en edda2209
menu-group-alerts = choisir ce qui est publié ici
# en 9162131d
menu-group-language = la langue des publications
# en f7612ac4
menu-group-stop = ne rien publier, garder les réglages
# en 7050c1cc
menu-group-delete = effacer les réglages de ce groupe

## La page du bot dans Telegram : au plus 512 et 120 caractères

# en b0c7cead
page-description =
    Je surveille les rondes d'invitations d'Entrée express. Moins d'une minute après une nouvelle ronde, je vous dis si vous auriez reçu une invitation, et pourquoi : programme ou catégorie, seuil, bris d'égalité.

    Sans lien avec IRCC. Pas de conseil juridique. Je ne demande jamais de documents, d'argent ni de mot de passe.
# en 053e52d2
page-short-description = Les rondes d'Entrée express en moins d'une minute : auriez-vous reçu une invitation ? Sans lien avec IRCC.

## La conversation : la première visite

# en 7280c008
start-hello =
    <b>Bonjour. Je surveille pour vous les rondes d'invitations d'Entrée express.</b>
    Dès qu'une ronde est publiée, je vous dis si vous auriez reçu une invitation, et pourquoi. Trois courtes questions, toutes facultatives, me permettent de répondre pour vous.
# en 5f560f0f
start-step-1 = <b>Étape 1 de 3 · Votre note</b>
# en 8dd73558
start-step-2 = <b>Étape 2 de 3 · Ce qui s'applique à vous</b>
# en 31095d8c
start-step-3 = <b>Étape 3 de 3 · La date de soumission de votre profil</b>
# en 1b3e9e61
start-unknown-button = Je ne la connais pas
# en 30d17cc8
start-unknown =
    Vous trouverez votre note dans votre compte IRCC dès que votre profil sera dans le bassin. D'ici là, je peux la calculer avec vous : une quinzaine de questions, la plupart avec des boutons. L'outil d'IRCC a le dernier mot.

    Vous pouvez aussi simplement m'envoyer le nombre, maintenant ou plus tard.
# en 52bb55e4
start-calculator-button = La calculer ici
# en f8b69076
start-official-button = L'outil d'IRCC
# en fdb2ea02
start-done = <b>C'est fait. Je surveille maintenant les rondes pour vous.</b>
# en 4e6147d3
start-again = <b>Votre situation</b>
# en bf17a623
start-alert-button = M'envoyer une alerte d'essai
# en a765eeca
start-latest-button = Dernière ronde
# en 507f9f7c
start-profile-button = Mon profil
# en 52abe40a
start-zone-button = Mon fuseau horaire
# en 6a8992d1
start-zone-hint = Les heures sont en UTC tant que vous n'avez pas choisi votre fuseau horaire.
# en 69f27325
start-test-alert = <i>Ceci est un essai. Une alerte ressemble à ceci.</i>
# en 5ed14234
start-no-draws-popup = Je n'ai pas encore lu les rondes d'IRCC. Réessayez dans une minute.

# en 51b56d73
year = <b>Les douze derniers mois, avec ces renseignements :</b> sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }, { $mine ->
    [0] aucune ne vous visait
    [one] { $mine } vous visait
   *[other] { $mine } vous visaient
 }, et { $met ->
    [0] aucune ne vous aurait valu d'invitation
    [one] { $met } vous aurait valu une invitation
   *[other] { $met } vous auraient valu une invitation
 }.
# en 2d3beb29
year-no-score = <b>Les douze derniers mois, avec ces renseignements :</b> sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }, { $mine ->
    [0] aucune ne vous visait
    [one] { $mine } vous visait
   *[other] { $mine } vous visaient
 }. Donnez-moi votre note et je pourrai dire combien vous auraient valu une invitation.
# en 2e35e09f
year-ties = { $ties ->
    [one] { $ties } autre s'est jouée
   *[other] { $ties } autres se sont jouées
 } au bris d'égalité.
# en d93dfac8
year-unknown = Je ne peux pas encore le dire pour { $unknown ->
    [one] { $unknown } ronde
   *[other] { $unknown } rondes
 } : quelques réponses de plus dans /profile suffiraient.
# en 79d8beba
year-other-rules = Pour { $other ->
    [one] { $other } d'entre elles
   *[other] { $other } d'entre elles
 }, votre réponse porte sur d'autres règles que celles de ce jour-là.
# en 1ab16b2a
year-older-points = { $before ->
    [one] { $before } ronde est antérieure
   *[other] { $before } rondes sont antérieures
 } aux nouveaux points du { $since }.
# en a8b9caf7
year-tie-break-only = { $early ->
    [one] { $early } d'entre elles seulement
   *[other] { $early } d'entre elles seulement
 } grâce à un profil soumis tôt.

## La conversation : la note

# en f16e67ef
score-ask =
    Envoyez-moi votre note du SCG, sans les { $nomination } points d'une désignation. Par exemple : <b>522</b>
# en 1afbc2b9
score-kept = Votre note est de <b>{ $score }</b>, sans les { $nomination } points d'une désignation.
# en a3f425d6
score-full = Avec votre désignation, cela fait <b>{ $full }</b>.
# en 31d3ee52
score-full-about = Avec votre désignation, cela fait environ <b>{ $full }</b> : les points pour le français, des études au Canada ou un frère ou une sœur ne s'ajoutent plus à ceux d'une désignation. Envoyez-moi le total de votre compte, et ce sera exact.
# en c2dd8530
score-confirm = Dois-je enregistrer <b>{ $score }</b> comme votre note ?
# en c4dfee38
score-unchanged = Votre note reste inchangée.
# en 1c4f3f4b
score-nominated = { $score } dépasse ce que l'on peut avoir sans désignation provinciale ({ $most }). Ce nombre comprend-il les { $nomination } points d'une désignation ?
# en e5354d9d
score-nominated-unknown = Jusqu'au { $until }, personne ne pouvait avoir plus de { $most } sans désignation provinciale. Les points ont changé depuis, et je ne connais pas la nouvelle note maximale. Est-ce que { $score } comprend les { $nomination } points d'une désignation ?
# en 14933b7f
score-impossible = Alors { $score } ne peut pas être juste : sans désignation, le maximum est de { $most }. Vérifiez votre compte IRCC, s'il vous plaît.
# en ec658197
score-fault-not_a_number = Je ne reconnais pas de note. Envoyez un nombre entier de 0 à 1200, s'il vous plaît.
# en 0e7678cd
score-fault-fraction = Une note du SCG n'a pas de décimales. Envoyez un nombre entier de 0 à 1200, s'il vous plaît.
# en d941795d
score-fault-negative = Une note du SCG ne peut pas être négative. Envoyez un nombre entier de 0 à 1200, s'il vous plaît.
# en e2edc9fb
score-fault-too_high = Aucune note du SCG ne dépasse 1200. Envoyez un nombre entier de 0 à 1200, s'il vous plaît.
# en 00dbd10a
score-fault-several = Je vois plusieurs nombres. Lequel est votre note ?

## La conversation : ce qui s'applique, et la date du profil

# en 4fa15642
applies-categories-ask = De quelles catégories remplissez-vous les critères ? Le français demande le NCLC 7 pour les quatre compétences. Les professions doivent figurer sur les listes d'IRCC.
# en 2bdfa48d
applies-categories-canada = Une expérience de travail au Canada est exigée pour : { $categories }.
# en dd0762ec
applies-criteria-button = Voir les critères
# en d3f92f0f
applies-criteria = <b>Les critères, en bref</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = Cette liste n'était plus à jour. Elle montre maintenant ce qui est enregistré.

# en 351a6f3c
submitted-ask =
    Quand avez-vous soumis votre profil Entrée express ? Si votre note est exactement au seuil, c'est ce qui décide.

    Choisissez le mois, ou écrivez la date. Avec l'heure, ce sera exact, par exemple : <b>{ $moment }</b>
# en a2383fba
submitted-day = Quel jour ({ $month }) ?
# en 5aa24c80
submitted-forget-button = Retirer la date
# en c011ef60
submitted-kept = Vous avez soumis votre profil le <b>{ $when }</b>.
# en 27df9a20
submitted-expired = ⚠️ C'était il y a plus de douze mois : ce profil a expiré. Si vous en avez un plus récent, envoyez-moi sa date.
# en 9b64920a
submitted-fault-unreadable = Je ne reconnais pas cette date. Essayez { $day }, { $written } ou { $moment }.
# en a484d871
submitted-fault-ambiguous = Je ne sais pas lequel des nombres est le jour. Essayez { $day } ou { $written }.
# en 515149a1
submitted-fault-year = Ajoutez l’année, s’il vous plaît, par exemple { $day } ou { $written }.
# en abf69de0
submitted-fault-half_day = Je ne peux pas distinguer le matin de l'après-midi. Écrivez l'heure ainsi : 10 h, 22 h ou 22:00.
# en 862d30aa
submitted-fault-zone = Je ne reconnais pas ce fuseau horaire. Ajoutez « UTC », « heure de l'Est » ou un décalage comme UTC−5, par exemple { $moment }.
# en 2046502a
submitted-fault-impossible = Cette date ou cette heure n'existe pas. Vérifiez-la, s'il vous plaît.
# en ce7f6b87
submitted-fault-future = Cette date est à venir. Quand avez-vous réellement soumis votre profil ?
# en cb8dca70
submitted-fault-too_old = C'était il y a plus de douze mois. Un profil est valide douze mois ; si vous en avez un plus récent, envoyez-moi sa date.

## La conversation : le profil

# en 9188b735
profile-title = <b>Ce que je sais de vous</b>
# en 131d425d
profile-change = Touchez une ligne pour la modifier.
# en e362ce5f
profile-score = Note sans désignation : <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } (depuis le { $since })
# en e9877fa1
profile-score-full = { $score } (avec votre désignation : { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (avec votre désignation, environ { $full })
# en a1558d55
profile-nomination = Désignation d'une province ou d'un territoire : <b>{ $answer }</b>
# en 89634a77
profile-yes = Vous avez dit oui à : <b>{ $names }</b>
# en fbf21619
profile-unsaid = Sans réponse : { $count }
# en 2217a4e0
profile-submitted = Profil soumis : <b>{ $when }</b>
# en 9ba56128
profile-answers = Calculateur : <b>{ $state ->
    [running] commencé
    [kept] réponses enregistrées
   *[none] rien d'enregistré
 }</b>
# en a410547f
profile-invitation = Invitation : reçue le { $received }, demande à présenter au plus tard le { $last }
# en 49deb28d
profile-crs-button = Calculateur
# en 5fa203e7
profile-ita-button = Invitation
# en 28d9608b
profile-zone = Fuseau horaire : <b>{ $zone }</b>
# en 69cd30c2
profile-language = Langue : <b>{ $language }</b>
# en 146ab230
profile-score-button = Note : { $value }
# en 0e5f2acb
profile-applies-button = Programmes et catégories
# en 1818d253
profile-submitted-button = Profil soumis : { $value }
# en a3e0829d
profile-alerts-button = Alertes
# en a7560860
profile-zone-button = Fuseau : { $value }
# en b25beac8
profile-who-button = Autres profils
# en 5c4e35bb
profile-language-button = Langue : { $value }

## La conversation : les questions sous un verdict

# en c5d5900d
ask-score-button = Entrer ma note
# en b72d28c9
ask-submitted-button = Entrer la date de mon profil
# en a23b52b6
ask-nomination_in_score-button = Répondre
# en 50ab6ac9
ask-none-button = Aucun de ces programmes
# en 9a579205
ask-noted-popup = C'est noté.
# en 60be916a
ask-already-popup = Vous avez déjà répondu. Vous pouvez changer la réponse dans /profile.

## Le calculateur : les questions (bot/text/score/calculator.py : crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>Votre note du SCG · question { $number } sur { $total } environ</b>
# en 3cee8f06
crs-hello =
    Je passe en revue ce qui compte dans la note ; il suffit le plus souvent de toucher un bouton. Vous pouvez revenir en arrière, corriger ou vous arrêter à tout moment : je retiens où vous en êtes.
    Vos réponses ne sont gardées que jusqu'à la fin, sauf si vous me demandez de les conserver.
# en 2b9141a4
crs-resumed = On reprend là où vous en étiez.
# en b40dec15
crs-ask-spouse = Avez-vous un époux, une épouse, un conjoint ou une conjointe de fait, et cette personne vous accompagnerait-elle au Canada ? Un conjoint citoyen canadien ou résident permanent est considéré comme ne vous accompagnant pas.
# en dcfa02d0
crs-ask-born = Quelle est votre date de naissance ?
# en cdd94e83
crs-ask-education = Quel est votre plus haut niveau de scolarité ? Un diplôme étranger ne compte qu'avec une évaluation des diplômes d'études (EDE).
# en 3fe672ad
crs-ask-canadian_study = Avez-vous obtenu un grade, un diplôme ou un certificat au Canada ? Une maîtrise, un grade professionnel ou un doctorat compte comme trois ans.
# en afb34cbb
crs-ask-first_test = Quel test de langue avez-vous passé ? Si vous en avez passé deux, commencez par le meilleur.
# en 541f1467
crs-ask-first_results = Quels sont vos résultats ?
# en bfca16c5
crs-ask-first_taken = Quand l'avez-vous passé ? Les résultats comptent pendant deux ans.
# en 434350db
crs-ask-second_test = Avez-vous aussi passé un test de l'autre langue officielle ?
# en 5a320040
crs-ask-second_results = Quels sont vos résultats ?
# en 017515ca
crs-ask-second_taken = Quand l'avez-vous passé ? Les résultats comptent pendant deux ans.
# en 6445fe02
crs-ask-canadian_work = Combien d'années complètes de travail qualifié (FEER 0, 1, 2 ou 3) avez-vous <b>au Canada</b>, au cours des dix dernières années ? Comptez le travail rémunéré et autorisé, à temps plein ou l'équivalent à temps partiel ; le travail autonome et le travail fait pendant des études à temps plein ne comptent pas.
# en 5c331441
crs-ask-foreign_work = Et combien d'années complètes <b>hors du Canada</b>, au cours des dix dernières années ?
# en d7ea5223
crs-ask-spouse_education = Quel est le plus haut niveau de scolarité de votre conjoint ?
# en 01bb6eec
crs-ask-spouse_test = Quel test de langue votre conjoint a-t-il passé ?
# en dd70d5ec
crs-ask-spouse_results = Quels sont les résultats de votre conjoint ?
# en f2633cb3
crs-ask-spouse_canadian_work = Combien d'années complètes de travail qualifié votre conjoint a-t-il au Canada, au cours des dix dernières années ?
# en e7b7b77d
crs-ask-spouse_born = Quelle est la date de naissance de votre conjoint ? Je peux ainsi dire quelle serait la note avec votre conjoint comme demandeur principal.
# en 8b2f28b9
crs-ask-spouse_foreign_work = Combien d'années complètes de travail qualifié votre conjoint a-t-il hors du Canada, au cours des dix dernières années ?
# en 48f0f1d9
crs-ask-sibling = Avez-vous au Canada, vous ou le conjoint qui vous accompagne, un frère ou une sœur de 18 ans ou plus, citoyen ou résident permanent ?
# en 5edc364e
crs-ask-nomination = Avez-vous une désignation d'une province ou d'un territoire ?
# en c658100f
crs-ask-occupation = Dans quelle profession avez-vous fait la plus grande part de ce travail qualifié au cours des dix dernières années ? Les programmes et les catégories se fondent sur son code CNP. Je vous demanderai ensuite s'il y en a une deuxième.
# en 4a5ee910
crs-ask-two_year_study = Ces études au Canada ont-elles duré au moins deux années scolaires à temps plein, dans un programme d'au moins deux ans ? La grille de sélection du PTQF l'exige.
# en 8ee4ab98
crs-ask-any_work = Avez-vous fait du travail qualifié (FEER 0, 1, 2 ou 3) au cours des dix dernières années, même pendant moins d'un an ?
# en 36417602
crs-ask-work_where = Où avez-vous exercé cette profession ?
# en d2872568
crs-ask-work_began = Quand avez-vous commencé à exercer cette profession ? Le mois suffit.
# en 39dbc35f
crs-ask-work_ended = Quel a été votre dernier jour de travail dans cette profession ? Le mois suffit.
# en d68e1193
crs-ask-occupation_2 = Avez-vous fait du travail qualifié (FEER 0, 1, 2 ou 3) dans une <b>deuxième</b> profession au cours des dix dernières années ? Nommez-la : elle peut ouvrir une autre catégorie.
# en 4eb52fd1
crs-ask-work_where_2 = Où avez-vous exercé cette deuxième profession ?
# en e9bbbd69
crs-ask-work_began_2 = Quand avez-vous commencé à exercer cette deuxième profession ? Le mois suffit.
# en 0c71f867
crs-ask-work_ended_2 = Quel a été votre dernier jour de travail dans cette deuxième profession ? Le mois suffit.
# en 2eafbbaa
crs-ask-more_work = Avez-vous fait du travail qualifié dans d'autres professions encore au cours des dix dernières années ?
# en 8b8c81c8
crs-ask-recent_work = Combien de temps avez-vous exercé cette profession au cours des trois dernières années, à temps plein ou l'équivalent à temps partiel ? Les périodes n'ont pas à se suivre.
# en 2ee9ed85
crs-ask-certificate = Avez-vous un certificat de compétence dans un métier spécialisé, délivré par une province ou un territoire du Canada ?
# en dc8c5218
crs-ask-job_offer =
    Avez-vous une <b>offre d'emploi valide</b> ? Elle ne donne plus de points du SCG depuis le 25 mars 2025, mais elle peut décider de l'admissibilité à un programme. Pour qu'elle soit valide, il faut :

    • un seul employeur ; un emploi rémunéré, à temps plein (30 heures), non saisonnier, de FEER 0, 1, 2 ou 3, pour au moins un an après la délivrance du visa
    • <b>et</b> l'un de ces cas : une nouvelle EIMT positive qui vous nomme, vous et le poste ; vous travaillez maintenant avec un permis fondé sur une EIMT pour l'employeur qui y est nommé ; vous travaillez maintenant avec un permis valide dispensé d'EIMT pour l'employeur qui y est nommé, et vous avez un an de travail à temps plein pour cet employeur

    Un permis de travail seul, même ouvert, n'est pas une offre d'emploi.

# en 306dd5b8
crs-name-spouse = Conjoint
# en cd855a20
crs-name-born = Naissance
# en 1c46c7c9
crs-name-education = Scolarité
# en 5d307dc9
crs-name-canadian_study = Études au Canada
# en 57361bdc
crs-name-first_test = Premier test
# en b94d25ed
crs-name-first_results = Résultats du premier test
# en 955b1790
crs-name-first_taken = Date du premier test
# en 80ca2669
crs-name-second_test = Deuxième test
# en e6329ffb
crs-name-second_results = Résultats du deuxième test
# en 70b814f3
crs-name-second_taken = Date du deuxième test
# en 36c78856
crs-name-canadian_work = Travail au Canada
# en 39d86c78
crs-name-foreign_work = Travail hors du Canada
# en b518adff
crs-name-spouse_education = Scolarité du conjoint
# en e28c1f27
crs-name-spouse_test = Test du conjoint
# en 177f977d
crs-name-spouse_results = Résultats du conjoint
# en aacc5966
crs-name-spouse_canadian_work = Travail du conjoint au Canada
# en b445ed78
crs-name-spouse_born = Naissance du conjoint
# en 1d1b7ea2
crs-name-spouse_foreign_work = Conjoint, travail à l'étranger
# en 994774e8
crs-name-sibling = Frère ou sœur au Canada
# en 51fe32bb
crs-name-nomination = Désignation d'une province
# en 5dd9e0ff
crs-name-occupation = Profession
# en 34bda42a
crs-name-recent_work = Travail des 3 dernières années
# en f0242043
crs-name-work_ended = Dernier jour de travail
# en 8985f160
crs-name-two_year_study = Deux ans d'études au Canada
# en 2fcd1039
crs-name-any_work = Travail qualifié
# en 72504020
crs-name-work_where = Lieu de travail
# en c0bc085a
crs-name-work_began = Début du travail
# en 8c790869
crs-name-occupation_2 = Deuxième profession
# en 24091b63
crs-name-work_where_2 = Lieu du deuxième emploi
# en 3cc0a731
crs-name-work_began_2 = Début du deuxième emploi
# en 7708d236
crs-name-work_ended_2 = Fin du deuxième emploi
# en 02518450
crs-name-more_work = Autre travail qualifié
# en b4e71df5
crs-hint-month = Écrivez le mois ou la date, par exemple : <b>mars 2021</b>, <b>2021-03</b> ou <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = Au Canada
# en 831deaa9
crs-work_where-abroad-button = Hors du Canada
# en a73461dd
crs-work_where-both-button = Les deux
# en 6989a6c1
crs-occupation_2-none-button = Aucune autre
# en b62de482
crs-fault-ended_before = Cette date précède votre début dans cette profession. Vérifiez, s'il vous plaît.
# en a691e189
crs-name-certificate = Certificat de compétence
# en 859daf68
crs-name-job_offer = Offre d'emploi

# en a017c514
crs-hint-date = Écrivez la date, par exemple : <b>1994-03-10</b> ou <b>10 mars 1994</b>
# en 1fec0d5f
crs-hint-ielts = Écrivez compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale, dans cet ordre, par exemple : <b>8 7,5 6,5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = Écrivez compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale, dans cet ordre, par exemple : <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = Écrivez compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale, dans cet ordre, par exemple : <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = Écrivez CO, CE, EE, EO, dans cet ordre, par exemple : <b>462 462 472 494</b> (TEF Canada, les notes sur 699)
# en 0a13b391
crs-hint-tcf = Écrivez CO, CE, EE, EO, dans cet ordre, par exemple : <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = Écrivez un métier ou un code de la CNP, par exemple : <b>infirmière</b>, <b>ingénieur logiciel</b> ou <b>31301</b>

## Le calculateur : les choix (crs-<question>-<choix>-button)

# en 47a90fc3
crs-skip-button = Je ne sais pas
# en 1d2b5a22
crs-still-button = Je fais encore ce travail
# en a7ee17a5
crs-years-button = { $years ->
    [0] Moins d'un an
    [one] { $years } an
   *[other] { $years } ans
 }
# en 94d613c6
crs-years-most-button = { $years } ans ou plus
# en 3c33a530
crs-spouse-single-button = Sans conjoint
# en 59ea169c
crs-spouse-coming-button = Conjoint qui m'accompagne
# en 8434f967
crs-spouse-not_coming-button = Conjoint non accompagnant
# en d747b74f
crs-education-less_than_secondary-button = Secondaire non terminé
# en d051f761
crs-education-secondary-button = Diplôme d'études secondaires
# en 36ded49a
crs-education-one_year_postsecondary-button = Programme d'un an
# en 0f7a87ee
crs-education-two_year_postsecondary-button = Programme de deux ans
# en 49136466
crs-education-bachelor_or_3plus_year-button = Baccalauréat ou 3 ans et plus
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = Deux ou plus, dont 1 de 3 ans+
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = Maîtrise, grade professionnel
# en 4c516359
crs-education-doctoral-button = Doctorat
# en 602e6bc7
crs-canadian_study-none-button = Non
# en 227b497d
crs-canadian_study-one_or_two_year-button = Programme de 1 ou 2 ans
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = Programme de 3 ans ou plus
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
crs-test-none-button = Aucun
# en e81f45a4
crs-recent_work-canada-button = 12 mois ou plus au Canada
# en 18736f1c
crs-recent_work-abroad-button = 12 mois, pas tous au Canada
# en 3463256d
crs-recent_work-less-button = Moins de 12 mois

# en a71d1ea0
crs-answers-button = Mes réponses
# en 191235bb
crs-later-button = Plus tard
# en 706fc239
crs-again-button = Recommencer
# en eca0a07e
crs-go-on-button = Continuer
# en 4f85bde7
crs-answers-title = <b>Ce que vous avez répondu</b>
# en 4fc83c9b
crs-answer = { $question } : <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = Touchez une ligne pour la corriger.
# en a298448b
crs-answers-none = Rien encore.
# en bf04b2f4
crs-paused = Pendant 90 jours, je retiens où vous en êtes. Envoyez /crs pour continuer.
# en 7d24ed22
crs-began-anew-popup = On recommence.
# en af9064f4
crs-occupations-found = <b>Laquelle est-ce ?</b> Touchez-en une, ou écrivez d'autres mots.
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = Aucun titre officiel ne contient ces mots. Essayez-en d'autres, en français ou en anglais, ou un code de la CNP.

# en 2ea9ef9d
crs-fault-not_a_choice = Touchez un des boutons, s'il vous plaît.
# en 9f8c698a
crs-fault-not_a_date = Je ne reconnais pas cette date.
# en d41a8e72
crs-fault-ambiguous_date = Je ne sais pas lequel des nombres est le jour. Essayez 1994-03-10 ou 10 mars 1994.
# en d2afeb0b
crs-fault-no_year = Ajoutez l’année, s’il vous plaît, par exemple 1994-03-10 ou 10 mars 1994.
# en 733f46f7
crs-fault-future = Cette date est à venir.
# en 1b95424c
crs-fault-not_born = Cette date de naissance est à venir. Vérifiez-la, s'il vous plaît.
# en 31789e0a
crs-fault-too_long_ago = C'était il y a plus de cent ans. Vérifiez, s'il vous plaît.
# en c0178db6
crs-fault-not_four = Il me faut quatre résultats : compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale.
# en 825beaca
crs-fault-not_on_scale = Ces résultats ne sont pas possibles pour ce test. Vérifiez les nombres et leur ordre, s'il vous plaît.
# en 60a3704f
crs-fault-another_test = Ce sont les résultats d'un autre test. Il me faut ceux du test que vous avez choisi.
# en b74fa247
crs-fault-not_an_occupation = Ce code de la CNP n'existe pas.
# en da7a0120
crs-fault-not_asked = Cette question ne s'applique plus, d'après vos autres réponses.

## Le calculateur : les résultats (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>Votre note du SCG : { $score }</b>
# en 78f40d1b
crs-score-without = Cela fait { $score } sans les { $nomination } points de la désignation ; c'est ce nombre que j'enregistre comme votre note.
# en 8595bb2e
crs-section-core = <b>Capital humain, facteurs de base : { $points }</b> sur { $cap }
# en 9cefdbe5
crs-section-spouse = <b>Conjoint : { $points }</b> sur { $cap }
# en 7f682004
crs-section-transfer = <b>Transférabilité des compétences : { $points }</b> sur { $cap }
# en 8c872f7b
crs-section-additional = <b>Points supplémentaires : { $points }</b> sur { $cap }
# en c3f5fe42
crs-factor = • { $name } : { $points }
# en 19c08be8
crs-factor-age = Âge
# en 0c8b34d3
crs-factor-education = Scolarité
# en ca0cd06e
crs-factor-first_language = Première langue officielle
# en f249cb7c
crs-factor-second_language = Deuxième langue officielle
# en fd35da0f
crs-factor-canadian_work = Travail au Canada
# en 6ffe248b
crs-factor-spouse_education = Scolarité du conjoint
# en a58225ab
crs-factor-spouse_language = Langue du conjoint
# en 1d019313
crs-factor-spouse_canadian_work = Travail du conjoint au Canada
# en 12321a5b
crs-factor-transfer_education = Scolarité, avec langue et travail au Canada
# en 60aab4a4
crs-factor-transfer_foreign_work = Travail à l'étranger, avec langue et travail au Canada
# en 1a7f4ad4
crs-factor-transfer_certificate = Certificat de compétence, avec langue
# en 142517c9
crs-factor-nomination = Désignation d'une province
# en 677e718c
crs-factor-canadian_study = Études au Canada
# en 71f3124e
crs-factor-french = Français
# en e842410b
crs-factor-sibling = Frère ou sœur au Canada
# en 7021a423
crs-factor-job_offer = Offre d'emploi
# en 81670c4f
crs-expired-first = ⚠️ Votre premier test date de plus de deux ans ; je ne l'ai donc pas compté.
# en 6633bcf2
crs-expired-second = ⚠️ Votre deuxième test date de plus de deux ans ; je ne l'ai donc pas compté.
# en 6152ee19
crs-french-first = J'ai compté le français comme votre première langue officielle : cela vous donne plus de points.
# en 04c6d83a
crs-tables = D'après les tableaux d'IRCC en vigueur depuis le { $since }.
# en 0a6e0d62
crs-tables-older = Ce sont les points en vigueur jusqu'au { $until }. IRCC a annoncé de nouveaux points à partir du { $since }, et je n'ai pas pu confirmer les chiffres ; ce n'est donc peut-être pas le nombre affiché dans votre compte IRCC, qui seul compte. Si vous l'utilisez, je l'enregistre en date du { $until }, et les résultats le disent.
# en 308a16e8
crs-raise-other = { $name } : { $target }
# en 5c584d86
crs-authority = Ceci n'est pas un conseil juridique. Ce qui compte, c'est <a href="{ $url }">l'outil d'IRCC</a> et, en fin de compte, votre compte IRCC.
# en 0e005575
crs-official-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/verifier-note.html

# en acfaedb5
crs-levels = Cela donne { $scale } <b>{ $levels }</b> en compréhension de l'oral, compréhension de l'écrit, expression écrite et expression orale. Ce n'est pas exact ? Touchez Retour.
# en 2b388cb2
crs-expired-now = ⚠️ Ces résultats ont expiré le { $day } : ils ne comptent pas. Si vous en avez de plus récents, touchez Retour et donnez-les-moi.
# en 3a52447e
crs-earlier = Vous avez répondu : <b>{ $answer }</b>
# en fc52b906
crs-use-button = Tout utiliser
# en 3b329120
crs-use-explained = « Tout utiliser » enregistre la note, coche ce que vos réponses décident et garde les réponses pour les rappels. Chacune de ces actions a aussi son bouton plus bas.
# en 4ac578ea
crs-use-unscored = « Tout utiliser » coche ce que vos réponses décident et garde les réponses pour les rappels. Aucune note n'est enregistrée : donnez-moi le nombre de votre compte IRCC avec /score.
# en 9fe13ba3
crs-swapped = Avec votre conjoint comme demandeur principal, ce serait au moins <b>{ $score }</b> ({ $points }).
# en 01886c59
crs-store-button = Enregistrer { $score } comme note
# en 348e2ed6
crs-stored-popup = Enregistré. Votre note est maintenant de { $score }.
# en 68796e4c
crs-findings-button = Programmes et catégories
# en 5a209560
crs-raise-button = Ce qui augmenterait ma note
# en 9566e602
crs-lower-button = Ce qui fera baisser ma note
# en 47de6c0e
crs-finish-button = Terminer
# en 33ac1d52
crs-result-button = ‹ Mon résultat
# en 394a9e52
crs-ticks-button = Cocher cela dans mon profil
# en 458430c2
crs-ticks-popup = C'est fait. Ce que je n'ai pas pu déterminer reste sans réponse.

# en c333bb58
crs-programs-title = <b>Programmes</b>
# en 54508213
crs-categories-title = <b>Catégories</b>, selon les listes d'IRCC en vigueur depuis le { $since }
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ oui, d'après vos réponses · ✖️ non · ❔ impossible à dire. C'est un résumé des règles d'IRCC ; seul IRCC décide. Dois-je cocher les oui et les non dans votre profil ? Je ne le fais que si vous le dites.
# en f87fcac3
crs-reason-met = Vos réponses satisfont aux exigences.
# en 0ee8da93
crs-reason-too_little_work = Pas pour l'instant : d'après vos réponses, vous n'avez pas assez travaillé pendant la période qui compte.
# en 51cff53c
crs-reason-recent_work_unsaid = Tout dépend de votre travail des trois dernières années, et je n'en sais pas assez.
# en 48eb2890
crs-reason-occupation_unsaid = Cela dépend de votre profession, que vous n'avez pas indiquée.
# en c03ed748
crs-reason-not_skilled = Votre profession n'est pas de FEER 0, 1, 2 ou 3.
# en 603cb403
crs-reason-language_too_low = Vos résultats linguistiques ne suffisent pas, ou vous n'en avez pas indiqué.
# en 8ffdb06e
crs-reason-education_too_low = Il faut au moins un diplôme d'études secondaires.
# en a84e4ac2
crs-reason-too_few_points = Avec vos réponses, vous ne pouvez pas atteindre 67 des 100 points de sélection.
# en f9295d15
crs-reason-points_uncertain = Savoir si vous atteignez 67 des 100 points de sélection dépend de choses que je n'ai pas demandées : par exemple un proche au Canada, ou les études et le travail de votre conjoint au Canada.
# en dd0a1ed9
crs-reason-not_a_trade = Votre profession n'est pas un métier spécialisé.
# en 4654681b
crs-reason-no_offer_or_certificate = Il faut une offre d'emploi ou un certificat de compétence.
# en b05bf1f6
crs-reason-offer_unsaid = Il faut une offre d'emploi ou un certificat de compétence, et vous ne m'avez pas parlé d'une offre.
# en 3848834f
crs-reason-not_listed = Votre profession n'est pas sur la liste.
# en 81993199
crs-reason-not_in_canada = Les douze mois doivent avoir été travaillés au Canada.
# en 07f70070
crs-reason-french_too_low = Il faut le NCLC 7 pour les quatre compétences.
# en 0d52e928
crs-reason-service_unsaid = Il faut aussi dix ans de service et une offre des Forces armées canadiennes, ce que je n'ai pas demandé.
# en fb451039
crs-proviso-employed_with_permit = À condition d'avoir été salarié, et non travailleur autonome, et autorisé à travailler.
# en 4a2ade0e
crs-proviso-continuous_year = À condition qu'une année de ce travail soit sans interruption.
# en 9e06d481
crs-proviso-funds = À condition de pouvoir prouver les fonds d'établissement, sauf dispense.

# en 94cfa17b
crs-raise-title = <b>Ce qui augmenterait votre note</b>
# en c4f963a3
crs-raise-explained = Les points gagnés et, sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 } des douze derniers mois, combien de plus vous auraient valu une invitation :
# en 65fbbe7e
crs-raise = • { $what } : <b>{ $points }</b>, { $draws ->
    [0] aucune ronde de plus
    [one] { $draws } ronde de plus
   *[other] { $draws } rondes de plus
 }
# en 55eacaf4
crs-raise-untold = • { $what } : <b>{ $points }</b> ; je ne peux pas dire combien de rondes, car je n'ai pas demandé l'admissibilité de votre conjoint
# en d934c3ca
crs-raise-points = • { $what } : <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = Je n'ai rien trouvé qui l'augmenterait.
# en 32a04f11
crs-raise-closing = D'après les règles d'aujourd'hui et votre âge actuel. Les rondes passées ne garantissent rien.
# en caf7c075
crs-raise-first_listening = Le NCLC { $target } en compréhension de l'oral
# en 3c39fdaa
crs-raise-first_reading = Le NCLC { $target } en compréhension de l'écrit
# en 326c6b9e
crs-raise-first_writing = Le NCLC { $target } en expression écrite
# en 265d4e97
crs-raise-first_speaking = Le NCLC { $target } en expression orale
# en 7176cd89
crs-raise-first_all = Le NCLC { $target } pour les quatre compétences
# en ef71579c
crs-raise-french = Le français au NCLC { $target } pour les quatre compétences
# en c2bb16b6
crs-raise-canadian_work = { $target ->
    [one] { $target } an
   *[other] { $target } ans
 } de plus de travail qualifié au Canada
# en 7db0667d
crs-raise-foreign_work = { $target ->
    [one] { $target } an
   *[other] { $target } ans
 } de plus de travail qualifié hors du Canada
# en 20703b92
crs-raise-education = Un niveau d'études plus élevé : { $target }
# en 88e56d89
crs-raise-english = L'anglais au NCLC { $target } pour les quatre compétences
# en 395bb95e
crs-raise-spouse_language = Votre conjoint au NCLC { $target } pour les quatre compétences
# en 4a1fa1b4
crs-raise-spouse_canadian_work = Un an de travail qualifié de votre conjoint au Canada
# en b953bd91
crs-raise-spouse_education = Un niveau d'études plus élevé de votre conjoint : { $target }
# en 8f3bab69
crs-raise-canadian_study = Des études au Canada : { $target }
# en f26ae384
crs-raise-sibling = Un frère ou une sœur au Canada, si vous en avez un ou une qui compte
# en 866f28bd
crs-raise-certificate = Un certificat de compétence dans votre métier
# en dc1805e9
crs-raise-nomination = Une désignation d'une province ou d'un territoire
# en 3d0077b2
crs-raise-spouse_as_principal = Votre conjoint comme demandeur principal, au moins

# en 7bf82c17
crs-lower-title = <b>Ce qui fera baisser votre note ou touchera votre admissibilité</b>
# en 1323609a
crs-lower-nothing = Rien que je puisse voir dans vos réponses.
# en 91e6e3cc
crs-lower-closing = Si vous me laissez garder vos réponses, je vous rappellerai chaque date. Réglez le délai dans /alerts.

# en fd153875
crs-keep-ask =
    Dois-je garder vos réponses ? Je pourrai alors vous rappeler les anniversaires et les tests qui expirent et vous coûteront des points, vous dire quand votre note n'est plus à jour, et recalculer quand quelque chose change.

    Sinon, elles sont effacées maintenant. La note et les réponses cochées que vous avez enregistrées restent.
# en d08962e0
crs-keep-button = Garder mes réponses
# en f47275b0
crs-erase-button = Effacer mes réponses
# en 56ff326f
crs-kept = Vos réponses sont gardées. /crs les montre, /delete efface tout.
# en 1eb82ea3
crs-erased = Vos réponses sont effacées.

## L'invitation à présenter une demande (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = J'ai reçu l'invitation
# en 0e3c8416
ita-missed-button = Je ne l'ai pas reçue
# en 7fc386f3
ita-ask =
    Quand l'invitation à présenter une demande (IPD) est-elle arrivée ? La date figure dans votre compte IRCC. Je compterai les 60 jours à partir de là, je vous rappellerai l'échéance à temps, et je n'enverrai aucune alerte de ronde pour ce profil pendant ce temps.

    Touchez un jour ou écrivez-le, par exemple : <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = Je ne reconnais pas cette date.
# en 6de8fadc
ita-fault-ambiguous = Je ne sais pas lequel des nombres est le jour. Essayez { $day } ou { $written }.
# en 0bcf2694
ita-fault-year = Ajoutez l’année, s’il vous plaît, par exemple { $day } ou { $written }.
# en 76559fc1
ita-fault-future = Cette date est à venir.
# en d3af5c64
ita-fault-over = C'était il y a plus de 60 jours : cette invitation a expiré. Si vous n'avez pas présenté de demande, il vous faut un nouveau profil pour revenir dans le bassin.
# en 56d2b047
ita-open = <b>Votre invitation : { $days ->
    [0] c'est le dernier jour
    [one] il reste { $days } jour
   *[other] il reste { $days } jours
 }</b>
# en 8605d053
ita-applied = <b>Votre demande a été présentée</b>
# en 9d158fae
ita-declined = <b>Vous avez refusé l'invitation</b>
# en be4ab087
ita-expired = <b>Les 60 jours de votre invitation sont écoulés</b>
# en 8b2fa015
ita-dates = Reçue le { $received } ; date limite de la demande : le { $last }.
# en 3c237378
ita-hour = L'heure exacte est dans votre compte IRCC ; je compte en jours. IRCC ne prolonge presque jamais.
# en 47edafc1
ita-means-profile_locked = Tant qu'elle est ouverte, votre profil est verrouillé et exclu des rondes suivantes : je n'envoie aucune alerte pour lui. Rappels 45, 30, 14, 7 et 3 jours avant la fin, puis la veille.
# en 6b164f5e
ita-means-out_of_the_pool = Votre profil n'est plus dans le bassin pendant que la demande est traitée ; je n'envoie donc aucune alerte de ronde pour lui.
# en c7cfa317
ita-means-profile_active_again = Votre profil est de nouveau actif pour le reste de ses douze mois et sera pris en compte dans les prochaines rondes, sans pénalité ; les alertes reprennent donc. J'ignore s'il garde sa première date de soumission, qui compte en cas d'égalité (aucune source ne le dit) ; je suppose que oui.
# en 6e42beb4
ita-means-new_profile_needed = Si vous n'avez ni présenté de demande ni refusé, vous n'êtes plus dans le bassin : il vous faut un nouveau profil, avec une nouvelle date de soumission, qui compte en cas d'égalité. Les alertes reprennent ; envoyez-moi la nouvelle date quand vous l'avez.
# en 9ffaac18
ita-first = <b>Commencez par le plus long</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b> : { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • CEC : aucune preuve de fonds ; téléversez une lettre qui l'explique.
# en ad07b3d9
ita-all-done = <b>Tout est coché.</b> Il ne reste qu'à présenter votre demande.
# en eaa4f5b1
ita-police_certificates-button = Certificats de police
# en ee5f7c76
ita-police_certificates-note = pour vous et chaque membre de la famille de 18 ans ou plus, de chaque pays, sauf le Canada, où l'on a vécu six mois de suite ou plus ces dix dernières années. Certains prennent des mois : demandez-les aujourd'hui.
# en a877d759
ita-medical_exam-button = Examen médical
# en 1a493791
ita-medical_exam-note = avant la demande (exigé de nouveau depuis le 21 août 2025), chez un médecin désigné seulement, pour chaque membre de la famille, qu'il vienne ou non. Prévoyez des semaines d'attente.
# en bb4af3fb
ita-reference_letters-button = Lettres de référence
# en ee5d4bec
ita-reference_letters-note = de chaque employeur que vous déclarez, avec fonctions, heures, dates et salaire.
# en fed49b48
ita-proof_of_funds-button = Preuve de fonds
# en d25e45e2
ita-proof_of_funds-note = des lettres officielles de la banque avec les soldes des six derniers mois. Non exigées pour la CEC, ni avec une offre d'emploi valide et l'autorisation de travailler au Canada.
# en a99ca810
ita-translations-button = Traductions
# en 8ff2fe73
ita-translations-note = certifiées, de tout ce qui n'est ni en français ni en anglais.
# en 9e9ad56b
ita-civil_documents-button = Actes d'état civil
# en 545525e1
ita-civil_documents-note = naissance, mariage, divorce, adoption, selon votre cas.
# en de3fa052
ita-passport_and_photo-button = Passeport et photo
# en 6d8c958d
ita-passport_and_photo-note = valide assez longtemps, toutes les pages demandées ; photos numériques.
# en 5e5066e9
ita-forms_and_fees-button = Formulaires et frais
# en 2b088d91
ita-forms_and_fees-note = les formulaires de votre compte, et les frais ; vos renseignements doivent correspondre à ceux du profil.
# en c481c882
ita-calendar-button = Fichier de calendrier
# en dddb2ca9
ita-applied-button = J'ai présenté ma demande
# en a12ad40e
ita-declined-button = Je l'ai refusée
# en a67b6842
ita-reopen-button = Annuler : toujours ouverte
# en 7b5ae97d
ita-forget-button = Retirer l'invitation
# en 34c70ec1
ita-new-profile-button = La date de mon nouveau profil
# en 0672dfce
ita-came-later-button = Elle est finalement arrivée
# en 5868eec6
ita-authority = Ceci n'est pas un conseil juridique ; il peut falloir plus. Seules comptent <a href="{ $url }">les instructions d'IRCC</a> et la liste de votre compte.
# en 01157671
ita-official-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/presenter-demande-residence-permanente.html
# en 87306ed2
ita-forgotten = L'invitation est retirée ; les alertes sont comme avant.
# en 558f1f87
ita-not =
    D'après vos renseignements, vous étiez au-dessus du seuil, mais seul IRCC peut le confirmer. L'invitation peut n'apparaître dans votre compte qu'un jour ou deux après la ronde. Sinon, un renseignement diffère peut-être : la note après un anniversaire ou un test expiré, le programme ou la catégorie, le moment de la soumission, ou un profil expiré. Il est aussi arrivé qu'IRCC oublie des personnes (ronde #418).

    Comparez votre profil ici avec votre compte IRCC, s'il vous plaît.
# en e4100ba1
ita-event = { $days ->
    [0] Dernier jour pour demander la résidence permanente
    [one] Encore { $days } jour pour demander la résidence permanente
   *[other] Encore { $days } jours pour demander la résidence permanente
 }
# en 0071d98f
ita-event-description = Compté en jours entiers à partir de la date que vous avez indiquée au bot. Votre compte IRCC montre l'heure exacte.

## Le guide (bot/text/guide.py, bot/chat/about/guide.py : guide-<page>-button)

# en dfb14e68
menu-guide = le vocabulaire, la suite d'une invitation, à qui demander conseil
# en 9fd85497
guide-button = Guide
# en 706c041a
guide-back-button = ‹ Guide
# en dd630617
guide-words-button = Le vocabulaire, simplement
# en 0eefb9d0
guide-invited-button = Après une invitation
# en c5a5da27
guide-applied-button = Après la demande
# en 05191cc3
guide-funds-button = Fonds d'établissement
# en fb50cd5c
guide-fees-button = Frais
# en 77f50760
guide-help-button = Conseil autorisé et fraude
# en 3fe0878b
guide-bot-button = Ce bot, et ses erreurs
# en 5edbd725
guide =
    <b>Guide</b>

    Le sens des mots, ce qui suit une invitation puis une demande, les personnes autorisées à vous conseiller, et qui exploite ce bot.

    Chaque chiffre est accompagné de sa date et d'un lien vers la page d'IRCC. S'ils diffèrent, la page d'IRCC fait foi.
# en 93795157
guide-words =
    <b>Le vocabulaire, simplement</b>

    <b>Bassin</b> : tous les candidats dont le profil est valide ; un profil dure { $months } mois.
    <b>SCG</b> (CRS) : système de classement global, les points pour l'âge, les études, la langue et le travail qui classent le bassin.
    <b>Ronde</b> : IRCC dit « ronde d'invitations ». Les meilleures notes d'un groupe sont invitées.
    <b>Seuil</b> : la note du candidat invité le moins bien classé.
    <b>Bris d'égalité</b> : exactement au seuil, seuls les profils soumis avant un moment publié sont invités.
    <b>IPD</b> (ITA) : invitation à présenter une demande de résidence permanente, dans les { $days } jours.
    <b>CEC, PTQF (FSW), PTMSF (FST)</b> : les trois programmes fédéraux, pour l'expérience canadienne, les travailleurs qualifiés et les métiers spécialisés. Il en faut un pour être dans le bassin.
    <b>PCP</b> (PNP) : Programme des candidats des provinces. Une désignation par Entrée express ajoute { $points } points.
    <b>Catégorie</b> : une ronde pour un groupe, comme le français ou la santé.
    <b>NCLC, CLB</b> : les niveaux de langue du Canada, en français et en anglais. Les résultats des tests y sont convertis.
    <b>CNP, FEER</b> (NOC, TEER) : la liste des professions du Canada, aux codes de cinq chiffres, et la formation que chacune exige (FEER 0 à 5).
# en 737b82b8
guide-invited =
    <b>Après une invitation</b>

    Vous avez { $days } jours pour présenter votre demande dans votre compte IRCC. Commencez par le plus long ; /ita compte les jours et tient une liste.
# en 21db4809
guide-document = • <b>{ $document }</b> : { $note }
# en 64e6f0ae
guide-biometrics = • <b>Données biométriques</b> : empreintes digitales et photo. Après la demande et le paiement, une lettre dans votre compte dit si vous devez les fournir, et avant quelle date.
# en afa49660
guide-costs = Les boutons ci-dessous montrent les fonds d'établissement selon la taille de la famille, les frais, et le délai habituel d'IRCC.
# en 2e129ab7
guide-funds =
    <b>Fonds d'établissement</b>

    L'argent qui prouve que vous pouvez vous établir. Il vous appartient toujours, et il ne peut pas être emprunté.
# en aafcee10
guide-funds-letter = Aucune preuve de fonds n'est exigée pour la CEC, ni des personnes qui ont une offre d'emploi valide et l'autorisation de travailler au Canada. Elles téléversent à la place une lettre qui l'explique.
# en 93c33437
guide-funds-cec = Votre invitation relève de la <b>CEC</b> : aucune preuve de fonds n'est exigée. Téléversez à la place une lettre qui l'explique.
# en 9bad4be5
guide-funds-since = Depuis le { $since }, en dollars canadiens, selon la taille de la famille :
# en 8e56bcf5
guide-funds-row = { $size } : <b>{ $amount }</b>
# en b7f38892
guide-funds-more = chaque personne de plus : { $amount } de plus
# en 189e2901
guide-funds-older = IRCC relève ces montants presque chaque été. Je n'ai pas trouvé ceux de { $year } : vérifiez sur la page.
# en 46bc7e7b
guide-funds-who = Comptez-vous vous-même, votre époux ou conjoint et vos enfants à charge, même s'ils ne viennent pas.
# en 4a607862
guide-funds-update = À l'entrée en vigueur de ces montants, les profils devaient être mis à jour au plus tard le { $day } ; les autres sont devenus inadmissibles. Une mise à jour ne change pas la date de soumission.
# en f3375559
guide-funds-due = Inscrivez ces montants dans votre profil au plus tard le <b>{ $day }</b> : sans eux, un profil peut devenir inadmissible. Une mise à jour ne change pas l'heure de soumission.
# en f11bd060
guide-funds-page = Montants tirés de publications. La page d'IRCC fait foi : <a href="{ $url }">Preuve de fonds suffisants</a>.
# en 3fae49b2
guide-funds-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/documents/preuve-fonds-suffisants.html
# en d50364fc
guide-no-figures = Je n'ai pas de chiffres confirmés pour aujourd'hui. Consultez la page d'IRCC.
# en 2d51be52
guide-fees = <b>Frais</b>
# en 0cfed3d3
guide-fees-amounts =
    Depuis le { $since }, en dollars canadiens :
    • par adulte : <b>{ $adult }</b>, soit { $processing } pour le traitement et { $residence } pour le droit de résidence permanente
    • par enfant à charge : <b>{ $child }</b>
    • données biométriques : <b>{ $biometrics }</b> par personne, <b>{ $family }</b> pour une famille qui présente sa demande ensemble
# en 5f3da618
guide-fees-others = Les examens médicaux, les certificats de police, les traductions et les tests sont en sus, à des prix variables. Ne payez les frais d'IRCC que dans votre compte IRCC ou sur son site.
# en 77a6f9ae
guide-fees-page = Montants tirés d'une note publiée. La page d'IRCC fait foi : <a href="{ $url }">Liste des frais</a>.
# en b776940c
guide-fees-link = https://ircc.canada.ca/francais/information/frais/bareme.asp
# en 45c18f8e
guide-applied = <b>Après la demande</b>
# en 6596e44a
guide-times = Les délais de traitement habituels d'IRCC, publiés le { $since } :
# en e1ec4cc9
guide-times-row = • { $type } : <b>{ $months } mois</b>
# en e5158e6e
guide-times-page = Un délai habituel n'est pas une promesse ; il court dès qu'IRCC a votre demande complète. Les délais d'aujourd'hui : <a href="{ $url }">Vérifier les délais de traitement</a>.
# en 2226a6ff
guide-times-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/verifier-delais-traitement.html
# en 2ec33565
guide-applied-todo =
    <b>En attendant</b>
    • Consultez souvent votre compte IRCC : les demandes et les lettres y arrivent, chacune avec son échéance.
    • Fournissez vos données biométriques à temps si une lettre les demande.
    • Prévenez IRCC de tout changement : naissance, mariage ou séparation, nouvelle adresse, nouvel emploi, nouveau passeport.
    • Si vous vivez au Canada, gardez un statut valide ; une demande de résidence permanente ne le prolonge pas.
# en 5eef35f8
guide-help =
    <b>Conseil autorisé</b>

    Rien ne vous oblige à engager quelqu'un : IRCC traite toutes les demandes de la même façon. Contre rémunération, seules ces personnes peuvent vous conseiller ou vous représenter :
    • les membres d'un barreau canadien
    • les membres de la Chambre des notaires du Québec
    • les titulaires de permis du Collège des consultants en immigration et en citoyenneté

    Avant de payer, cherchez le nom dans <a href="{ $url }">le registre public du Collège</a>, ou dans le répertoire du barreau ou de la Chambre.
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>Signes de fraude</b>
    • un message qui réclame de l'argent au nom d'IRCC : IRCC ne le fait jamais
    • la promesse d'une invitation, d'une offre d'emploi ou d'une décision plus rapide : personne ne peut les vendre
    • une demande de mot de passe, ou le conseil de déclarer quelque chose de faux
    • un site qui imite celui d'IRCC : les vraies adresses se terminent par canada.ca ou gc.ca

    La page d'IRCC : <a href="{ $url }">Protégez-vous contre la fraude</a>.
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/proteger-fraude.html
# en 2ccfe695
guide-help-read = Dernière vérification le { $day }. Les pages en lien font foi.
# en 48a5330f
guide-bot =
    <b>Ce bot</b>

    Je lis le fichier public des rondes d'IRCC, je compare chaque ronde avec les renseignements que vous m'avez donnés, et je vous écris. /status montre la dernière lecture du fichier, et /privacy ce qui est conservé.
# en 0c210945
guide-contact = Ce bot est exploité par un particulier ou un organisme privé, pas par IRCC. Pour joindre l'exploitant : { $contact }
# en dd7b69c4
guide-no-contact = Ce bot est exploité par un particulier ou un organisme privé, pas par IRCC. L'exploitant n'a laissé aucune adresse ici ; le profil du bot dans Telegram en donne peut-être une.
# en 4c3cb467
guide-mistake =
    <b>Vous avez trouvé une erreur ?</b> Écrivez à l'exploitant : le numéro de la ronde, ce que j'ai dit et ce qui vous semble juste. N'envoyez ni documents ni mots de passe.

    Si votre note ou une invitation semble erronée dans votre compte IRCC, seul IRCC peut la corriger.

## La conversation : les rondes

# en 6be4f172
draws-none-yet = Je n'ai pas encore lu les rondes d'IRCC. Réessayez dans une minute.
# en 92bd87c6
draws-none-of-type = Il n'y a pas encore eu de ronde de ce type : { $type }.
# en eb44ca3c
draws-title = <b>{ $type }</b> · page { $page } sur { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b> : { $count } sur { $all }
# en 8f8cb22f
draws-none-asked = Il n’y en a pas eu.
# en 8736085d
draws-all = Toutes les rondes
# en 67a5c25c
draws-all-button = Toutes les rondes
# en 8ac9d047
draws-newer-button = ‹ Plus récentes
# en a54673d8
draws-older-button = Plus anciennes ›
# en 1e30ef66
draws-filter-button = Choisir un type
# en 97d55915
draws-filter = Quelles rondes ?
# en 2da0d859
draws-open-button = Toutes les rondes
# en d265442a
draws-unknown-type = Je ne connais pas ce type de ronde. Voici ceux que je connais :
# en 9d2b191f
draw-ask = Quelle ronde ? Envoyez son numéro, par exemple : /draw 297
# en 5d072a86
draw-unknown = Je ne connais pas de ronde #{ $draw }.
# en a4d42186
draw-newest = La plus récente est la #{ $draw }.

## La conversation : les réglages des alertes

# en d3781163
alerts-title = <b>Vos alertes</b>
# en 6c9ddc91
alerts-active = Les alertes sont actives.
# en fd79a0df
alerts-paused = Les alertes sont <b>suspendues</b>.
# en 41d48a43
alerts-which-met = Je vous préviens des rondes où vous auriez reçu une invitation, ou peut-être, selon le bris d'égalité.
# en 06619736
alerts-which-mine = Je vous préviens des rondes qui vous visent ou peuvent vous viser.
# en 168a4199
alerts-which-all = Je vous préviens de toutes les rondes.
# en 67005f17
alerts-which-met-button = Rondes qui m'inviteraient
# en 4ecd866f
alerts-which-mine-button = Rondes qui peuvent me viser
# en 14d2201f
alerts-which-all-button = Toutes les rondes
# en 7c748ab2
alerts-quiet = Heures calmes : <b>de { $start } à { $end }</b> ({ $zone }). Les messages arrivent quand même aussitôt, sans bruit.
# en 8a94222a
alerts-no-quiet = Heures calmes : <b>aucune</b>
# en e52ba918
alerts-muted = En sourdine : <b>{ $types }</b>
# en 2e515765
alerts-reminders = Rappels : <b>{ $days } jours</b> avant ce qui fera baisser votre note
# en 91e1649f
alerts-no-reminders = Rappels : <b>aucun</b>
# en 6cf6640a
alerts-invited = Tant qu'une invitation est ouverte, je n'envoie aucune alerte de ronde pour ce profil : /ita
# en a10c1eeb
alerts-reminders-ask =
    Combien de temps à l'avance dois-je vous rappeler ce qui fera baisser votre note ou mettra fin à votre admissibilité : un anniversaire, un test ou un profil qui expire ? Touchez pour activer (🔔) ou désactiver (🔕).

    Je connais ces jours par la date de soumission de votre profil, et par vos réponses au calculateur si vous me laissez les garder. Les jours d'une invitation sont toujours comptés.
# en cd2b3356
alerts-lead-button = { $mark } { $days } jours avant
# en 62471607
alerts-silent = Les rondes qui ne vous visent pas arrivent sans bruit.
# en 96612d75
alerts-quiet-button = Heures calmes
# en b2a94ab3
alerts-quiet-ask = Quand les messages doivent-ils être silencieux ? Les heures sont celles de votre fuseau : { $zone }.
# en 414d34ef
alerts-no-quiet-button = Pas d'heures calmes
# en cd5f3e05
alerts-types-button = Mettre des types en sourdine
# en 1b3e777e
alerts-types-ask = Touchez un type pour le mettre en sourdine (🔕) ou le réactiver (🔔).
# en ef3cb292
alerts-resume-button = Reprendre mes alertes
# en d17b5f44
alerts-muted-popup = En sourdine : { $type }. Touchez encore pour annuler.
# en f5d22388
alerts-unmuted-popup = Réactivé : { $type }.

## La conversation : fuseau horaire, langue

# en 54cfa08e
zone-ask =
    Quel est votre fuseau horaire ? Actuellement : <b>{ $zone }</b>.

    Choisissez, ou écrivez une ville ou un décalage : <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = Je ne connais pas ce lieu. Essayez la grande ville la plus proche, ou un décalage, comme UTC+5:30.
# en 1c7c2616
zone-which = Plusieurs lieux ou fuseaux portent ce nom. Lequel est le vôtre ?
# en 446c5852
zone-kept = Votre fuseau horaire est <b>{ $zone }</b>. Heure locale : { $now }.
# en 5a2f1e38
zone-toronto = Toronto, Montréal
# en 55d70e9f
zone-vancouver = Vancouver
# en 1f7cf1a5
zone-edmonton = Calgary, Edmonton
# en 9787b2d2
zone-halifax = Halifax, Moncton
# en 0470ae91
zone-kolkata = Inde
# en 33ea8c78
zone-karachi = Pakistan
# en 01073af9
zone-manila = Philippines
# en c34ad33d
zone-lagos = Nigéria
# en 27ae78df
zone-casablanca = Maroc
# en 449307e3
zone-dubai = Dubaï
# en 836a8140
zone-tehran = Iran
# en a53ab2c2
zone-shanghai = Chine
# en b02265ce
zone-paris = Paris, Bruxelles
# en b3bf0c1a
zone-sao_paulo = São Paulo
# en f803bfd3
zone-douala = Cameroun
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = Quelle langue dois-je utiliser ?
# en 6639d3ce
language-kept = J'utilise maintenant le français.

## La conversation : l'état

# en 4387e050
status-title = <b>État</b>
# en 9de0a513
status-read = Dernière lecture du fichier d'IRCC : { $when }
# en 2e25b20b
status-changed = Dernier changement : { $when }
# en 52a2da3a
status-not-read = Le fichier d'IRCC n'a pas été lu depuis mon démarrage.
# en 52791f26
status-failing = ⚠️ Il ne répond plus depuis : { $since }. Je continue d'essayer ; rien ne sera manqué.
# en 407ef311
status-newest = Dernière ronde : #{ $draw }, { $date }. Vue pour la première fois : { $when }
# en f0e834a7
status-delivery = Ses alertes : { $sent ->
    [one] { $sent } envoyée
   *[other] { $sent } envoyées
 }, { $waiting } en attente.
# en ad86baff
status-heard = Dernier contact avec Telegram : { $when }
# en c59160cd
status-sent = Dernière alerte envoyée : { $when }
# en 2e964f44
status-halted = ⚠️ Les alertes sont suspendues depuis : { $since }, car Telegram les refuse. Je continue d'essayer.
# en 27f5daa4
status-took = La dernière est partie { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 } après l'annonce.
# en f5b46ce6
status-again-button = Actualiser

## La conversation : le départ

# en d0602f63
stop-done = Vos alertes sont suspendues. Tout ce que vous m'avez dit est gardé. /start les rétablit.
# en 5913fbe2
delete-button = Tout effacer
# en 5be6bf57
delete-ask = Effacer tout ce qui est enregistré à votre sujet, immédiatement et pour de bon ?
# en 31ecab6d
delete-yes-button = Oui, tout effacer
# en 25f99d26
delete-no-button = Non, tout garder
# en 51360bac
delete-done = Tout ce qui vous concerne est effacé. Si vous revenez un jour : /start
# en 4e840431
delete-kept = Rien n'a été effacé.
# en b9a1d90f
delete-nothing = Rien n'est enregistré à votre sujet. Pour commencer : /start
# en fd47dd47
mydata-button = M'envoyer mes données
# en d2737e23
mydata-follows = Voici tout ce qui est enregistré à votre sujet, sauf les relevés d'envoi : pendant 30 jours, quelle alerte vous est parvenue, et dans quel message.

## La conversation : ce qui n'est pas une commande, et les groupes

# en 3615d8c2
fallback-text = Je n'ai pas compris. Vous pouvez m'envoyer une note comme 522, une ronde comme #297, ou un type comme « cec » ou « français ».
# en d08f4e73
fallback-command = Je ne connais pas cette commande.
# en d6637212
fallback-other = Je ne lis que le texte. N'envoyez pas de documents : personne ici ne vous en demandera jamais.
# en 9c1b16cf
fallback-forwarded = Je ne tiens pas compte des messages transférés ; rien n'a donc changé. Écrivez-le vous-même, par exemple 522 ou #297.
# en 6e2f6951
group-only-private = Je ne parle des notes qu'en privé.
# en 2d3f4f20
group-button = Ouvrir la discussion privée

## Les rubriques de /help (bot/chat/about/help.py : help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = Vous et votre note
# en 0014a208
help-draws = Les rondes
# en 7305a71b
help-insight = Pour y voir plus clair
# en 46d540d9
help-alerts = Alertes et réglages
# en ef40b06f
help-data = Vos données et l'aide

## La conversation : abandonner une question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = abandonner la question en cours
# en a52216fd
cancel-button = Annuler
# en a20fc5ab
cancel-done = C'est annulé. Rien n'a changé.
# en 8b879ad1
cancel-nothing = Aucune question n'est en attente.
# en b1a13627
cancel-start = C'est annulé. /start reprend là où vous en étiez.

## Boutons sous une ronde (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = Réglages
# en 4711f443
share-button = Partager

## La conversation : ce qui s'applique, et /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = mon métier est-il sur une liste : /job infirmier
# en b50bdcf7
next-button = Suivant ›
# en a02751cd
done-button = Terminé
# en e06919ab
continue-button = Continuer ›
# en 14a36c61
applies-programs-ask = À quels programmes êtes-vous admissible ? Touchez pour cocher (☑).
# en e7bf0971
applies-others-no = <i>Un programme non coché compte comme un non. Vous pourrez changer cela à tout moment.</i>
# en 1fa2e7eb
applies-none-button = Aucun
# en a5a9a42d
applies-no-others-button = Aucun autre
# en 785a7636
applies-nomination-button = J'ai une désignation (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>Avez-vous un certificat de désignation d’une province ?</b>
    Il ajoute { $nomination } points à votre note. Une déclaration d'intérêt, une demande ou une invitation d'une province n'est pas encore une désignation.
# en bf7e10e0
applies-nominated-button = Oui, j'en ai un
# en 8d834b9e
job-button = Chercher mon métier
# en 9ee0eafe
job-ask = <b>Votre métier est-il sur une liste d’IRCC ?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = FEER { $teer } : cela compte comme un travail qualifié.
# en d211c319
job-not-skilled = FEER { $teer } : cela ne compte pas comme un travail qualifié (FEER 0 à 3).
# en 5c1b4bc3
job-listed = Il est sur ces listes, en vigueur depuis le { $since }. Cochez une catégorie si vous avez aussi l'expérience qu'elle demande :
# en 7d6abed1
job-not-listed = Il n'est sur aucune des listes de catégories en vigueur depuis le { $since }.
# en d0a91675
job-list-unknown = Je ne connais pas la liste des professions d'IRCC pour : { $categories }. Votre emploi y figure peut-être; veuillez vérifier sur la page d'IRCC.

## La conversation : la première visite, suite (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = Vos alertes sont de nouveau actives. Tout ce que vous m'avez dit est encore là.
# en 5ee7b4ac
zone-other-button = Un autre fuseau

## La conversation : mots de politesse (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = Je vous en prie.
# en 21d983a5
fallback-hello = Bonjour ! Vous pouvez m’envoyer une note comme 522, une ronde comme #297 ou un métier.

## Groupes : faits publics, et /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = les groupes et canaux où vous m'avez ajouté
# en 67c9c1c5
menu-public-last = la dernière ronde, ou d'un type : /last cec
# en b7cc263e
menu-public-draws = les rondes récentes : /draws français
# en fae7f4d5
menu-public-chart = les seuils au fil du temps
# en f975476a
menu-public-forecast = fréquence et seuil probables : /forecast cec
# en a02c722a
menu-public-help = ce que je sais faire ici
# en 30e91ed3
help-group-everybody = Pour tout le monde
# en 89f1656c
help-group-administrators = Pour les administrateurs
# en c7bfb7da
chart-caption-public = Les seuils des douze derniers mois.
# en 6e960271
groups-title = <b>Groupes et canaux où vous m'avez ajouté</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = Vous ne m'avez ajouté à aucun groupe ni canal. Ajoutez-moi, et j'y publierai l'essentiel de chaque ronde, jamais la note de personne.
# en d9ba3464
help-group-closing = Pour tout ce qui concerne une personne, comme une note ou un résultat, je ne réponds qu'en privé.

## Les cinq marques, et la première ronde qui est gardée

# en a5ac8d13
legend =
    ✅ vous auriez reçu une invitation
    🟠 le bris d'égalité décide
    ❌ pas cette fois
    ⚪ cette ronde ne vous vise pas
    ❔ je ne peux pas encore le dire
# en 87fcda16
alert-explains-silence = Cette ronde ne vous visait pas. Désormais, je ne vous parlerai plus de ces rondes, à moins que vous ne les choisissiez toutes : /alerts

## Plusieurs profils dans une discussion (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>Les profils de cette discussion</b>
# en 10097116
who-explained = Pour un couple, ou pour des clients : jusqu'à { $most } profils, chacun avec ses propres renseignements. Une alerte a une ligne pour chacun. Les commandes s'appliquent au profil ● ; touchez-en un autre pour y passer.
# en 39bd35f0
who-add-button = + Ajouter un profil
# en f5dafc11
who-rename-button = Renommer { $name }
# en f69bcdfe
who-remove-button = Supprimer { $name }
# en c0f8d117
who-remove-yes-button = Oui, le supprimer
# en 82eee0d0
who-remove-ask = Supprimer le profil « <b>{ $name }</b> » avec tout ce qui y est enregistré ?
# en fecdc744
who-ask = Quel nom donner à ce profil ? Un prénom ou des initiales suffisent.
# en d1c65659
who-added = Ajouté : <b>{ $name }</b>. Dites-moi maintenant ce qui s'applique.
# en 68d5e226
who-renamed = Nouveau nom : <b>{ $name }</b>.
# en a999f6bb
who-fault-empty = Il me faut au moins une lettre.
# en 851ccded
who-fault-too_long = C'est trop long : { $longest } caractères au plus.
# en cd981119
who-fault-taken = Un autre profil de cette discussion porte déjà ce nom.
# en 0a2c8998
who-full-popup = Une discussion peut avoir au plus { $most } profils.

## Groupes, canaux et fiches (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = Et pour moi ?
# en e2231456
group-lost = Je ne peux plus publier les rondes dans « { $title } », où vous m'aviez ajouté. Les réglages sont conservés : dès que je pourrai de nouveau y publier, un administrateur pourra reprendre avec /here.
# en 5b4497cf
group-lost-untitled = Je ne peux plus publier les rondes dans un groupe ou un canal où vous m'aviez ajouté. Les réglages sont conservés : dès que je pourrai de nouveau y publier, un administrateur pourra reprendre avec /here.
# en b1fe4698
group-title = <b>Les rondes d'Entrée express, dès qu'IRCC les publie</b>
# en 71cb5d51
group-on = Je publie ici l'essentiel de chaque ronde, jamais la note de personne.
# en 25320923
group-on-topic = Je publie l'essentiel de chaque ronde dans le sujet choisi, jamais la note de personne.
# en f5e2f52b
group-off = Je ne publie rien ici. Un administrateur peut changer cela.
# en 7111ee2f
group-left-out = Types exclus : <b>{ $types }</b>
# en 415052c9
group-digest = Le samedi à 10 h ({ $zone }), je publie aussi un résumé de la semaine.
# en 9b5f2ada
group-here-button = Publier ici
# en f8e91232
group-stop-button = Ne rien publier
# en 3b7df1e7
group-types-button = Quelles rondes
# en 46f42c1a
group-digest-button = Résumé de la semaine
# en 8da13764
group-zone-button = Fuseau horaire
# en ad7e1abd
group-close-button = Terminé
# en 1b0cd48d
group-types-ask = Touchez un type pour l'exclure (▫️) ou pour le publier de nouveau (✔️).
# en 13c62d69
group-zone-ask = Le résumé paraît le samedi à 10 h, selon ce fuseau horaire : { $zone }. Lequel voulez-vous ?
# en b33a75b7
group-language-ask = Dans quelle langue dois-je publier ?
# en 9bc0db50
group-admins-only = Seuls les administrateurs peuvent changer ce que je publie ici.
# en 0e309d60
group-admins-popup = Seuls les administrateurs peuvent changer cela.
# en 1b0d844b
group-erased = J'ai effacé les réglages de ce groupe et n'y publie rien. Pour recommencer : /here
# en b331a042
group-channel-added = Je publie désormais l'essentiel de chaque ronde dans « { $title } ». Pour changer quelque chose, écrivez /alerts dans le canal lui-même.
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · seuil { $cutoff }

## Les images : texte simple (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = Seuils
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = votre note
# en 5fa921af
chart-met = vous auriez eu l'invitation
# en c06c8130
chart-not-met = non, ou impossible à dire
# en 6c797851
chart-pool-title = Le bassin
# en 8a8c89a0
chart-pool-period = { $date } · { $total } candidats
# en 47612521
chart-pool-mine = vous : { $score }
# en 535c875d
chart-pool-note = Pâle : tranches de plus de 10 points
# en a97938b1
chart-months-title = Invitations par mois
# en bfd77ba7
chart-rest = Autres
# en 0d95703d
chart-new-points = nouveaux points

## Et si (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>Et si…</b>
    Les douze derniers mois avec une autre note, une désignation, le NCLC 7 en français ou une autre catégorie : touchez ci-dessous, ou écrivez par exemple /whatif 505, /whatif +20, /whatif français.
# en 0298beb7
whatif-title = <b>Et si : { $changes }</b>
# en 82cf96d5
whatif-score = { $score } points
# en 010cb180
whatif-score-instead = { $score } points au lieu de { $own }
# en 8cdf3d37
whatif-nomination = une désignation d'une province
# en 99dbc47b
whatif-now = Aujourd'hui : sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 } en douze mois, { $mine ->
    [0] aucune ne vous visait
    [one] { $mine } vous visait
   *[other] { $mine } vous visaient
 }, et { $met ->
    [0] aucune ne vous aurait valu d'invitation
    [one] { $met } vous aurait valu une invitation
   *[other] { $met } vous auraient valu une invitation
 }.
# en 340b9a08
whatif-now-no-score = Aujourd'hui : sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 } en douze mois, { $mine ->
    [0] aucune ne vous visait
    [one] { $mine } vous visait
   *[other] { $mine } vous visaient
 }. Je ne connais pas votre note : /score
# en a8e45396
whatif-then = Avec cela : { $mine ->
    [0] aucune des { $draws } n'aurait été pour vous
    [one] { $mine } sur { $draws } aurait été pour vous
   *[other] { $mine } sur { $draws } auraient été pour vous
 }, et { $met ->
    [0] aucune ne vous aurait valu d'invitation
    [one] { $met } vous aurait valu une invitation
   *[other] { $met } vous auraient valu une invitation
 }.
# en f96db19f
whatif-then-no-score = Avec cela : { $mine ->
    [0] aucune des { $draws } n'aurait été pour vous
    [one] { $mine } sur { $draws } aurait été pour vous
   *[other] { $mine } sur { $draws } auraient été pour vous
 }.
# en c7dce062
whatif-gained = <b>{ $gained } de plus sur { $mine } :</b>
# en 637412a1
whatif-lost = <b>{ $lost } de moins :</b>
# en 2dc99a3e
whatif-more = … et { $more ->
    [one] { $more } autre
   *[other] { $more } autres
 }.
# en 7efedb20
whatif-same = Cela n'aurait rien changé.
# en b4a12291
whatif-nearest = La plus proche : la #{ $draw } à { $cutoff }, manquée { $points ->
    [0] au bris d'égalité
    [one] de { $points } point
   *[other] de { $points } points
 }.
# en f29e76ed
whatif-opened = { $opened ->
    [one] { $opened } ronde de plus aurait été
   *[other] { $opened } rondes de plus auraient été
 } pour vous.
# en 33a49a1c
whatif-french = Le NCLC 7 en français ajoute aussi de { $least } à { $most } points à la note, qui ne sont pas comptés ici : touchez ci-dessous pour les compter. Avec vos réponses dans /crs, je sais combien.
# en 38e2ca0c
whatif-fault-unknown = Je n'ai pas compris. Par exemple : /whatif 505, /whatif +20, /whatif français
# en e7da3971
whatif-fault-level = Ce qu'ajoute un niveau de langue dépend de votre âge, de vos études et de votre travail. Le calculateur le sait : /crs. Ici, vous pouvez essayer le NCLC 7 ou plus en français, qui rend admissible aux rondes axées sur le français, ou une note comme 505.
# en ef51225e
whatif-fault-no_score = Il me faut une note pour y ajouter ou en retirer des points. Envoyez-moi d'abord la vôtre, ou essayez-en une, par exemple /whatif 505.
# en a093263d
whatif-fault-too_low = Aucune note n'est inférieure à zéro.
# en 1de6bfe3
whatif-fault-too_high = Sans désignation, je regarde les notes jusqu'à { $most }. Avec une désignation : /whatif +{ $nomination }.
# en 20c7fca1
whatif-fault-with_or_without = Je ne peux pas savoir si cette note comprend les { $nomination } points de la désignation. Écrivez « 489 avec une désignation » ou « { $full } ».
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = Désignation
# en 661ba220
whatif-french-button = NCLC 7 en français
# en 5c340c68
whatif-count-button = Compter +{ $points }
# en 1639f21f
whatif-more-button = Autre programme ou catégorie
# en fedb0c65
whatif-reset-button = Recommencer
# en 763fd5c8
whatif-choose = <b>Et si…</b> l'un de ceux-ci s'appliquait aussi à vous ?

## Le bassin (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>Le bassin au { $date }</b> : { $total } candidats
# en bb3d9899
pool-above = Entre <b>{ $least }</b> et <b>{ $most }</b> personnes étaient au-dessus de { $score }.
# en 9ecd8418
pool-above-exactly = <b>{ $count }</b> personnes étaient au-dessus de { $score }.
# en 49bc8f9f
pool-band = { $count } personnes se trouvaient dans la tranche { $band }. IRCC ne publie que des tranches ; personne ne peut dire où vous vous situez à l'intérieur.
# en 17c3aca9
pool-per-point = À répartition égale, chaque point y représente environ { $count } personnes.
# en e3646db0
pool-moves = Depuis le { $date } : { $band_change } dans la tranche { $band }, { $above_change } au-dessus. Les derniers relevés :
# en 04b4db9f
pool-row = { $date } : { $band } dans la tranche, { $above } au-dessus
# en 72f9cd51
pool-invited = Ce relevé date d'avant sa ronde : depuis, { $invited ->
    [one] { $invited } invitation est allée
   *[other] { $invited } invitations sont allées
 } à des personnes encore comptées ici.
# en 22a9ee43
pool-no-score = Donnez-moi votre note et je dirai combien de personnes sont au-dessus de vous : /score, ou /pool 505.
# en 4e6d23af
pool-none = Je n'ai pas encore lu les chiffres du bassin. Réessayez dans une minute.
# en 0f6bbd87
pool-picture-button = Image

## Les prévisions (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>À quoi s'attendre</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = D'habitude { $median ->
    [one] chaque jour
   *[other] tous les { $median } jours
 } ; sur les { $gaps } derniers intervalles, quatre sur cinq ont duré de { $short } à { $long } jours.
# en 5ac3fd7e
forecast-rhythm-few = Jusqu'ici { $gaps } intervalles, de { $short } à { $long } jours.
# en 8e70ae51
forecast-rhythm-even = Jusqu'ici { $gaps ->
    [one] un seul intervalle, de { $median } jours
   *[other] { $gaps } intervalles, de { $median } jours chacun
 }.
# en d9b5abf1
forecast-last = La dernière : le { $date }, { $days ->
    [0] aujourd'hui
    [1] hier
   *[other] il y a { $days } jours
 }.
# en c281c147
forecast-silent = Aucune depuis le { $date } ({ $days } jours) ; le plus long intervalle jusque-là était de { $longest } jours. Ce type a peut-être pris fin.
# en e7fd089a
forecast-silent-lately = Aucune depuis le { $date } ({ $days } jours) ; le plus long des { $gaps } derniers intervalles était de { $longest } jours. Ce type a peut-être pris fin.
# en bfa84e39
forecast-once = Il n'y en a eu qu'une, le { $date }.
# en a22fdc44
forecast-new-points = De nouveaux points sont en vigueur depuis le { $since }, et aucune ronde de ce type n'a eu lieu depuis : je ne peux pas donner de fourchette.
# en 4a35fa2a
forecast-new-rhythm = De nouveau une ronde le { $date }, après une pause de { $days } jours : trop récent pour dire à quel rythme elles viendront.
# en 55eaccd0
forecast-range = Seuil probable de la prochaine, quatre fois sur cinq : <b>de { $low } à { $high }</b>
# en 87bc0b06
forecast-card = Sur mes { $ranges } dernières fourchettes ({ $type }), { $held ->
    [0] aucune n'était juste
    [one] { $held } était juste
   *[other] { $held } étaient justes
 }. Mon écart moyen : { $mine } points ; celui de « comme la dernière fois » : { $same }.
# en f00dbc4c
forecast-loses = Je ne donne pas de fourchette : sur { $tries } rondes depuis { $since }, mon écart moyen est de { $mine } points, et celui de « comme la dernière fois » de { $same }.
# en 2e245a66
forecast-untested = Je ne donne pas de fourchette : trop peu de rondes pour en tester une.
# en 56b670a5
forecast-borrowed = Sa largeur s'appuie aussi sur des types semblables.
# en 531ef202
forecast-cutoffs = Seuil le plus bas à ce jour : { $lowest } (#{ $low }, { $low_date }). Le plus haut : { $highest } (#{ $high }, { $high_date }).
# en a861ee48
forecast-sizes = La plus petite ronde à ce jour : { $smallest ->
    [one] { $smallest } invitation
   *[other] { $smallest } invitations
 } (#{ $small }, { $small_date }). La plus grande : { $largest } (#{ $large }, { $large_date }).
# en 04edc48d
forecast-never = Il n'y a pas encore eu de ronde de ce type : { $type }.
# en 8b798d25
forecast-disclaimer = IRCC ne publie pas de calendrier. C'est ce qui s'est passé, pas une promesse de ce qui viendra.

## Les légendes des images (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = Votre note est de <b>{ $line }</b> : { $draws ->
    [one] cette ronde { $met ->
        [0] ne vous aurait pas valu d'invitation
       *[other] vous aurait valu une invitation
     }
   *[other] sur ces { $draws } rondes, { $met ->
        [0] aucune ne vous aurait valu d'invitation
        [one] { $met } vous aurait valu une invitation
       *[other] { $met } vous auraient valu une invitation
     }
 }.
# en 20931aed
chart-caption-may-be = Votre note est de <b>{ $line }</b> : { $draws ->
    [one] cette ronde { $met ->
        [0] ne vous aurait pas valu d'invitation
       *[other] vous aurait valu une invitation
     }
   *[other] sur ces { $draws } rondes, { $met ->
        [0] aucune ne vous aurait valu d'invitation
        [one] { $met } vous aurait valu une invitation
       *[other] { $met } vous auraient valu une invitation
     }
 }, si vous y étiez admissible.
# en 52af0e96
chart-caption-others = { $draws ->
    [one] { $draws } ronde. Elle ne vous visait pas ; votre note n'est donc pas tracée.
   *[other] { $draws } rondes. Elles ne vous visaient pas ; votre note n'est donc pas tracée.
 }
# en 49176e37
chart-caption-no-score = { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }. Donnez-moi votre note et je la tracerai : /score
# en 8e1247d8
chart-caption-pool = Les tranches publiées par IRCC. Les chiffres : /pool
# en e4611f05
chart-in-english = L'image est en anglais.
# en 6ed0224e
chart-caption-months = { $invited } invitations en douze mois, jusqu'à la ronde #{ $draw }.
# en 9695a6f1
chart-year = { $year } jusqu'ici :
# en 1ee6976a
chart-year-row = { $type } : { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }, { $invited ->
    [one] { $invited } invitation
   *[other] { $invited } invitations
 }, { $range }
# en 93c44aca
chart-too-few = Trop peu de rondes pour un graphique. En mots :
# en 704be82a
chart-no-draws = Aucune ronde de ce type pendant cette période : { $type }.
# en e5679829
chart-unknown = Je n'ai pas ce graphique. Je peux dessiner ceux-ci :
# en a9093182
chart-button = Graphique
# en e077652c
chart-mine-button = Mes seuils
# en 476fc648
chart-year-button = Un an
# en cf1dfdcc
chart-years-button = Trois ans
# en 9bdc00fb
chart-pool-button = Le bassin
# en 626b2fff
chart-months-button = Invitations par mois
# en 401917fa
whatif-button = Et si
# en a784e0e7
forecast-button = Prévision

## Les nouvelles (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Nouvelles récentes d'Entrée express</b>
# en c3edadb8
news-none = Je n'ai encore lu aucune nouvelle.
# en 0f5849af
news-alert-title = <b>Nouvelle d'Entrée express</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en 84b3186d
news-on-button = M'envoyer les nouvelles
# en 19e78c31
news-off-button = Ne plus m'en envoyer
# en 9f195254
news-more-button = Autres nouvelles
# en 1ffae35d
news-stop-button = Ne plus en recevoir
# en a9071d09
news-off-popup = Vous ne recevrez plus de nouvelles. /alerts les rétablit.
# en 7936834c
alerts-news-on = Nouvelles d'Entrée express : <b>activées</b>, quelques-unes par jour au plus.
# en 9903eeca
alerts-news-off = Nouvelles d'Entrée express : <b>désactivées</b>

## L'exploitant : /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>De l'exploitant de ce bot</b>
# en ce7b81c0
letter-how = Après la commande, écrivez le message pour tous, par exemple <code>/broadcast Le bot déménage ce soir.</code> Vous le voyez d'abord ; rien ne part sans votre accord.
# en e24b524b
letter-too-long = C'est trop long : { $most } caractères au plus.
# en fe5d04a2
letter-send-all-button = Envoyer à tout le monde
# en a996d963
letter-drop-button = Ne pas envoyer
# en d5d7337f
letter-sent-to = 📣 C'est parti pour { $people } { $people ->
    [one] personne
   *[other] personnes
 }. /stats montre combien de messages attendent encore.
# en 71da264c
letter-dropped = Rien n'a été envoyé.
# en a7e64493
doubt-yes-button = C'est exact
# en e6541f62
doubt-no-button = Attendre une correction
# en 8776e702
again-yes-button = L’annoncer
# en e98c12bc
again-no-button = Non
# en 0cdca216
doubt-believed = Ce sera enregistré et annoncé au prochain passage.
# en 3c762e51
doubt-held = Rien n'est annoncé tant que le fichier dit la même chose.
# en 0787ef71
resumed = Les alertes reprennent. Elles s'arrêteront encore si trop de discussions sont signalées comme introuvables.
# en 7a1af669
stats-title = <b>État du bot</b>
# en a7e34fb9
stats-up = Version { $version }, en marche depuis le { $since }
# en c03f399d
stats-well = ✅ Tout va bien.
# en 16596f06
stats-languages = Discussions qui reçoivent des alertes, par langue : { $languages }
# en 6970abb4
stats-others = Groupes et canaux : { $groups } · en pause : { $stopped } · injoignables : { $unreachable }
# en a533249a
stats-today = Discussions depuis le { $since } · nouvelles : { $new } · parties (effacées) : { $left } · injoignables depuis aujourd'hui (UTC) : { $lost }
# en 9c393cbb
stats-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, dont { $active } { $active ->
    [one] active
   *[other] actives
}
# en 0c3f4017
stats-draws = { $draws ->
    [one] { $draws } ronde connue
   *[other] { $draws } rondes connues
}
# en 33a41b0a
stats-look = Dernière lecture du fichier d'IRCC : { $when }
# en b91760d7
stats-no-queue = Aucun message n'attend.
# en 7fc14db8
stats-queue = { $waiting ->
    [one] { $waiting } message attend d'être envoyé
   *[other] { $waiting } messages attendent d'être envoyés
}, depuis le { $since }
# en 2ee067b7
stats-newest = Alertes sur la ronde #{ $draw } : { $sent ->
    [one] { $sent } envoyée
   *[other] { $sent } envoyées
 }, { $waiting } en attente, { $given ->
    [one] { $given } abandonnée
   *[other] { $given } abandonnées
 }, { $again ->
    [one] { $again } renvoyée
   *[other] { $again } renvoyées
 } par précaution
# en caee1923
stats-newest-untold = La ronde #{ $draw } n'a pas été annoncée.

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = Le profil que vous avez soumis le { $date } a expiré le { $expiry } : il n'était plus dans le bassin pour cette ronde.
# en 53ff9824
reason-not_yet = Vous avez soumis votre profil le { $date }, après cette ronde : il n'était pas encore dans le bassin.
# en c2015e46
if-in-pool-met = Avec un autre profil dans le bassin, vous auriez reçu une invitation.
# en 3b4eaf68
if-in-pool-missed = Avec un autre profil dans le bassin, vous n'auriez pas reçu d'invitation.
# en 7921b676
if-in-pool-tie = Avec un autre profil dans le bassin, tout dépendrait du bris d'égalité.
# en b809a938
if-in-pool-unknown = Avec un autre profil dans le bassin, tout dépendrait de votre note.
# en 79a5b8b8
question-submitted-expired = Avez-vous un profil plus récent ? Quand l'avez-vous soumis ?
# en c97c70fd
question-submitted-not_yet = Aviez-vous déjà un profil ce jour-là, ou cette date est-elle fausse ? Quand l'avez-vous soumis ?
# en 813d5af9
score-about = Votre total est approximatif : les points pour le français, des études au Canada ou un frère ou une sœur ne s'ajoutent plus à ceux d'une désignation ; il peut donc être plus bas.
# en af11352c
year-out-of-pool = { $draws ->
    [one] { $draws } de ces rondes a eu lieu
   *[other] { $draws } de ces rondes ont eu lieu
 } pendant que votre profil n'était pas dans le bassin, d'après sa date. Je les compte comme s'il y avait été.
