"""Unit groups of NOC 2021, broad categories 3 to 5: code, English and French title."""

TABLE = """\
30010|Managers in health care|Directeurs/directrices des soins de santé
31100|Specialists in clinical and laboratory medicine|Spécialistes en médecine clinique et de laboratoire
31101|Specialists in surgery|Spécialistes en chirurgie
31102|General practitioners and family physicians|Omnipraticiens/omnipraticiennes et médecins en médecine familiale
31103|Veterinarians|Vétérinaires
31110|Dentists|Dentistes
31111|Optometrists|Optométristes
31112|Audiologists and speech-language pathologists|Audiologistes et orthophonistes
31120|Pharmacists|Pharmaciens/pharmaciennes
31121|Dietitians and nutritionists|Diététistes et nutritionnistes
31200|Psychologists|Psychologues
31201|Chiropractors|Chiropraticiens/chiropraticiennes
31202|Physiotherapists|Physiothérapeutes
31203|Occupational therapists|Ergothérapeutes
31204|Kinesiologists and other professional occupations in therapy and assessment|Kinésiologues et autres professionnels/professionnelles en thérapie et en diagnostic
31209|Other professional occupations in health diagnosing and treating|Autres professionnels/professionnelles en diagnostic et en traitement de la santé
31300|Nursing coordinators and supervisors|Coordonnateurs/coordonnatrices et superviseurs/superviseures des soins infirmiers
31301|Registered nurses and registered psychiatric nurses|Infirmiers autorisés/infirmières autorisées et infirmiers psychiatriques autorisés/infirmières psychiatriques autorisées
31302|Nurse practitioners|Infirmiers praticiens/infirmières praticiennes
31303|Physician assistants, midwives and allied health professionals|Adjoints au médecin, sages-femmes et professionnels paramédicaux
32100|Opticians|Opticiens/opticiennes d'ordonnances
32101|Licensed practical nurses|Infirmiers auxiliaires/infirmières auxiliaires
32102|Paramedical occupations|Personnel ambulancier et paramédical
32103|Respiratory therapists, clinical perfusionists and cardiopulmonary technologists|Inhalothérapeutes, perfusionnistes cardiovasculaires et technologues cardiopulmonaires
32104|Animal health technologists and veterinary technicians|Technologues en santé animale et techniciens/techniciennes vétérinaires
32109|Other technical occupations in therapy and assessment|Autre personnel technique en thérapie et en diagnostic
32110|Denturists|Denturologistes
32111|Dental hygienists and dental therapists|Hygiénistes et thérapeutes dentaires
32112|Dental technologists and technicians|Technologues et techniciens/techniciennes dentaires
32120|Medical laboratory technologists|Technologues de laboratoires médicaux
32121|Medical radiation technologists|Technologues en radiation médicale
32122|Medical sonographers|Technologues en échographie
32123|Cardiology technologists and electrophysiological diagnostic technologists|Technologues en cardiologie et technologues en électrophysiologie diagnostique
32124|Pharmacy technicians|Techniciens/techniciennes en pharmacie
32129|Other medical technologists and technicians|Autres technologues et techniciens/techniciennes des sciences de la santé
32200|Traditional Chinese medicine practitioners and acupuncturists|Praticiens/praticiennes en médecine traditionnelle chinoise et acupuncteurs/acupunctrices
32201|Massage therapists|Massothérapeutes
32209|Other practitioners of natural healing|Autres praticiens/praticiennes des médecines douces
33100|Dental assistants and dental laboratory assistants|Assistants/assistantes dentaires et auxiliaires dans les laboratoires dentaires
33101|Medical laboratory assistants and related technical occupations|Assistants/assistantes de laboratoires médicaux et préposés/préposées techniques reliés
33102|Nurse aides, orderlies and patient service associates|Aides-infirmiers/aides-infirmières, aides-soignants/aides-soignantes et préposés/préposées aux bénéficiaires
33103|Pharmacy technical assistants and pharmacy assistants|Assistants techniques/assistantes techniques en pharmacie et assistants/assistantes en pharmacie
33109|Other assisting occupations in support of health services|Autre personnel de soutien des services de santé
40010|Government managers - health and social policy development and program administration|Gestionnaires de la fonction publique - élaboration de politiques et administration de programmes sociaux et de santé
40011|Government managers - economic analysis, policy development and program administration|Gestionnaires de la fonction publique - analyse économique, élaboration de politiques et administration de programmes
40012|Government managers - education policy development and program administration|Gestionnaires de la fonction publique - élaboration de politiques en matière d'éducation et administration de programmes
40019|Other managers in public administration|Autres gestionnaires de la fonction publique
40020|Administrators - post-secondary education and vocational training|Administrateurs/administratrices - enseignement postsecondaire et formation professionnelle
40021|School principals and administrators of elementary and secondary education|Directeurs/directrices d'école et administrateurs/administratrices de programmes d'enseignement aux niveaux primaire et secondaire
40030|Managers in social, community and correctional services|Directeurs/directrices des services sociaux, communautaires et correctionnels
40040|Commissioned police officers and related occupations in public protection services|Officiers/officières de direction des services de police et professions connexes des services de la protection du public
40041|Fire chiefs and senior firefighting officers|Chefs et officiers supérieurs/officières supérieures des services d'incendie
40042|Commissioned officers of the Canadian Armed Forces|Officiers/officières de direction des Forces armées canadiennes
41100|Judges|Juges
41101|Lawyers and Quebec notaries|Avocats/avocates (partout au Canada) et notaires (au Québec)
41200|University professors and lecturers|Professeurs/professeures et chargés/chargées de cours au niveau universitaire
41201|Post-secondary teaching and research assistants|Assistants/assistantes d'enseignement et de recherche au niveau postsecondaire
41210|College and other vocational instructors|Enseignants/enseignantes au niveau collégial et autres instructeurs/instructrices en formation professionnelle
41220|Secondary school teachers|Enseignants/enseignantes au niveau secondaire
41221|Elementary school and kindergarten teachers|Enseignants/enseignantes aux niveaux primaire et préscolaire
41300|Social workers|Travailleurs sociaux/travailleuses sociales
41301|Therapists in counselling and related specialized therapies|Thérapeutes en counseling et thérapies spécialisées connexes
41302|Religious leaders|Chefs religieux
41310|Police investigators and other investigative occupations|Enquêteurs/enquêteuses de police et autres professions d'enquête
41311|Probation and parole officers|Agents/agentes de probation et de libération conditionnelle
41320|Educational counsellors|Conseillers/conseillères en information scolaire
41321|Career development practitioners and career counsellors (except education)|Conseillers/conseillères en développement de carrière et conseillers/conseillères en orientation (sauf éducation)
41400|Natural and applied science policy researchers, consultants and program officers|Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes, en sciences naturelles et appliquées
41401|Economists and economic policy researchers and analysts|Économistes, recherchistes et analystes des politiques économiques
41402|Business development officers and market researchers and analysts|Agents/agentes de développement économique et recherchistes et analystes en marketing
41403|Social policy researchers, consultants and program officers|Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes en politiques sociales
41404|Health policy researchers, consultants and program officers|Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes en politiques de la santé
41405|Education policy researchers, consultants and program officers|Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes en politiques de l'enseignement
41406|Recreation, sports and fitness policy researchers, consultants and program officers|Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programme en sports, en loisirs et en conditionnement physique
41407|Program officers unique to government|Agents/agentes de programmes propres au gouvernement
41409|Other professional occupations in social science|Autres professionnels/professionnelles des sciences sociales
42100|Police officers (except commissioned)|Policiers/policières (sauf cadres supérieurs)
42101|Firefighters|Pompiers/pompières
42102|Specialized members of the Canadian Armed Forces|Membres spécialisés des Forces armées canadiennes
42200|Paralegals and related occupations|Techniciens/techniciennes juridiques et personnel assimilé
42201|Social and community service workers|Travailleurs/travailleuses des services sociaux et communautaires
42202|Early childhood educators and assistants|Éducateurs/éducatrices et aides-éducateurs/aides-éducatrices de la petite enfance
42203|Instructors of persons with disabilities|Instructeurs/instructrices pour personnes ayant une déficience
42204|Religion workers|Travailleurs/travailleuses de la religion
43100|Elementary and secondary school teacher assistants|Aides-enseignants/aides-enseignantes aux niveaux primaire et secondaire
43109|Other instructors|Autres instructeurs/instructrices
43200|Sheriffs and bailiffs|Shérifs et huissiers/huissières de justice
43201|Correctional service officers|Agents/agentes de services correctionnels
43202|By-law enforcement and other regulatory officers|Agents/agentes d'application de règlements municipaux et autres agents/agentes de réglementation
43203|Border services, customs, and immigration officers|Agents/agentes de services frontaliers, des douanes, et de l'immigration
43204|Operations members of the Canadian Armed Forces|Membres des opérations des Forces armées canadiennes
44100|Home child care providers|Gardiens/gardiennes d'enfants en milieu familial
44101|Home support workers, caregivers and related occupations|Aides de maintien à domicile, aides familiaux/familiales et personnel assimilé
44200|Primary combat members of the Canadian Armed Forces|Combattants/combattantes de première ligne des Forces armées canadiennes
45100|Student monitors, crossing guards and related occupations|Surveillants/surveillantes d'élèves, brigadiers/brigadières et autres professions connexes
50010|Library, archive, museum and art gallery managers|Directeurs/directrices de bibliothèques, des archives, de musées et de galeries d'art
50011|Managers - publishing, motion pictures, broadcasting and performing arts|Directeurs/directrices - édition, cinéma, radiotélédiffusion et arts de la scène
50012|Recreation, sports and fitness program and service directors|Directeurs/directrices de programmes et de services de sports, de loisirs et de conditionnement physique
51100|Librarians|Bibliothécaires
51101|Conservators and curators|Restaurateurs/restauratrices et conservateurs/conservatrices
51102|Archivists|Archivistes
51110|Editors|Réviseurs/réviseures, rédacteurs-réviseurs/rédactrices-réviseures et chefs du service des nouvelles
51111|Authors and writers (except technical)|Auteurs/auteures, écrivains/écrivaines et rédacteurs/rédactrices (sauf techniques)
51112|Technical writers|Rédacteurs/rédactrices techniques
51113|Journalists|Journalistes
51114|Translators, terminologists and interpreters|Traducteurs/traductrices, terminologues et interprètes
51120|Producers, directors, choreographers and related occupations|Producteurs/productrices, réalisateurs/réalisatrices, chorégraphes et personnel assimilé
51121|Conductors, composers and arrangers|Chefs d'orchestre, compositeurs/compositrices et arrangeurs/arrangeuses
51122|Musicians and singers|Musiciens/musiciennes et chanteurs/chanteuses
52100|Library and public archive technicians|Techniciens/techniciennes dans les bibliothèques et les services d'archives publiques
52110|Film and video camera operators|Cadreurs/cadreuses de films et cadreurs/cadreuses vidéo
52111|Graphic arts technicians|Techniciens/techniciennes en graphisme
52112|Broadcast technicians|Techniciens/techniciennes en radiotélédiffusion
52113|Audio and video recording technicians|Techniciens/techniciennes en enregistrement audio et vidéo
52114|Announcers and other broadcasters|Annonceurs/annonceuses et autres communicateurs/communicatrices
52119|Other technical and coordinating occupations in motion pictures, broadcasting and the performing arts|Autre personnel technique et personnel de coordination du cinéma, de la radiotélédiffusion et des arts de la scène
52120|Graphic designers and illustrators|Designers graphiques et illustrateurs/illustratrices
52121|Interior designers and interior decorators|Designers d'intérieur et décorateurs/décoratrices d'intérieur
53100|Registrars, restorers, interpreters and other occupations related to museum and art galleries|Registraires, restaurateurs/restauratrices, interprètes et autres travailleurs/travailleuses dans les domaines apparentés des musées et des galeries d'art
53110|Photographers|Photographes
53111|Motion pictures, broadcasting, photography and performing arts assistants and operators|Assistants/assistantes et opérateurs/opératrices du domaine du cinéma, de la radiotélédiffusion, de la photographie et des arts de la scène
53120|Dancers|Danseurs/danseuses
53121|Actors, comedians and circus performers|Acteurs/actrices, comédiens/comédiennes et artistes de cirque
53122|Painters, sculptors and other visual artists|Peintres, sculpteurs/sculpteures et autres artistes des arts visuels
53123|Theatre, fashion, exhibit and other creative designers|Ensembliers/ensemblières de théâtre, dessinateurs/dessinatrices de mode, concepteurs/conceptrices d'expositions et autres concepteurs/conceptrices artistiques
53124|Artisans and craftspersons|Artisans/artisanes
53125|Patternmakers - textile, leather and fur products|Patronniers/patronnières de produits textiles et d'articles en cuir et en fourrure
53200|Athletes|Athlètes
53201|Coaches|Entraîneurs/entraîneuses
53202|Sports officials and referees|Arbitres et officiels/officielles de sports
54100|Program leaders and instructors in recreation, sport and fitness|Animateurs/animatrices et responsables de programmes de sports, de loisirs et de conditionnement physique
55109|Other performers|Autres artistes de spectacle
"""  # noqa: E501
