"""Unit groups of NOC 2021, broad categories 0 to 2: code, English and French title."""

TABLE = """\
00010|Legislators|Membres des corps législatifs
00011|Senior government managers and officials|Cadres supérieurs/cadres supérieures - administration publique
00012|Senior managers - financial, communications and other business services|Cadres supérieurs/cadres supérieures - services financiers, communications et autres services aux entreprises
00013|Senior managers - health, education, social and community services and membership organizations|Cadres supérieurs/cadres supérieures - santé, enseignement, services sociaux et communautaires et associations mutuelles
00014|Senior managers - trade, broadcasting and other services|Cadres supérieurs/cadres supérieures - commerce, radiotélédiffusion et autres services
00015|Senior managers - construction, transportation, production and utilities|Cadres supérieurs/cadres supérieures - construction, transport, production et services d'utilité publique
10010|Financial managers|Directeurs financiers/directrices financières
10011|Human resources managers|Directeurs/directrices des ressources humaines
10012|Purchasing managers|Directeurs/directrices des achats
10019|Other administrative services managers|Directeurs/directrices d'autres services administratifs
10020|Insurance, real estate and financial brokerage managers|Directeurs/directrices des assurances, de l'immobilier et du courtage financier
10021|Banking, credit and other investment managers|Directeurs/directrices de banque, du crédit et d'autres services de placements
10022|Advertising, marketing and public relations managers|Directeurs/directrices de la publicité, du marketing et des relations publiques
10029|Other business services managers|Directeurs/directrices d'autres services aux entreprises
10030|Telecommunication carriers managers|Directeurs/directrices d'entreprises de télécommunications
11100|Financial auditors and accountants|Vérificateurs/vérificatrices et comptables
11101|Financial and investment analysts|Analystes financiers/analystes financières et analystes en placements
11102|Financial advisors|Conseillers financiers/conseillères financières
11103|Securities agents, investment dealers and brokers|Agents/agentes en valeurs, agents/agentes en placements et négociateurs/négociatrices en valeurs
11109|Other financial officers|Autres agents financiers/agentes financières
11200|Human resources professionals|Professionnels/professionnelles en ressources humaines
11201|Professional occupations in business management consulting|Professionnels/professionnelles des services-conseils en gestion aux entreprises
11202|Professional occupations in advertising, marketing and public relations|Professionnels/professionnelles en publicité, en marketing et en relations publiques
12010|Supervisors, general office and administrative support workers|Superviseurs/superviseures de commis de bureau et du personnel de soutien administratif
12011|Supervisors, finance and insurance office workers|Superviseurs/superviseures de commis de finance et d'assurance
12012|Supervisors, library, correspondence and related information workers|Superviseurs/superviseures de commis de bibliothèque, de correspondanciers et d'autres commis à l'information
12013|Supervisors, supply chain, tracking and scheduling coordination occupations|Superviseurs/superviseures du personnel de coordination de la chaîne d'approvisionnement, du suivi et des horaires
12100|Executive assistants|Adjoints/adjointes de direction
12101|Human resources and recruitment officers|Agents/agentes des ressources humaines et de recrutement
12102|Procurement and purchasing agents and officers|Agents/agentes en approvisionnement aux achats
12103|Conference and event planners|Planificateurs/planificatrices de congrès et d'événements
12104|Employment insurance and revenue officers|Agents/agentes d'assurance-emploi et du revenu
12110|Court reporters, medical transcriptionists and related occupations|Sténographes judiciaires, transcripteurs médicaux/transcriptrices médicales et personnel assimilé
12111|Health information management occupations|Personnel en gestion de l'information sur la santé
12112|Records management technicians|Techniciens/techniciennes à la gestion des documents
12113|Statistical officers and related research support occupations|Agents/agentes de statistiques et professions connexes du soutien de la recherche
12200|Accounting technicians and bookkeepers|Techniciens/techniciennes en comptabilité et teneurs/teneuses de livres
12201|Insurance adjusters and claims examiners|Experts/expertes en sinistres et rédacteurs/rédactrices sinistres
12202|Insurance underwriters|Assureurs/assureuses
12203|Assessors, business valuators and appraisers|Estimateurs/estimatrices, évaluateurs/évaluatrices d'entreprise et autres évaluateurs/évaluatrices
13100|Administrative officers|Agents/agentes d'administration
13101|Property administrators|Agents/agentes de gestion immobilière
13102|Payroll administrators|Administrateurs/administratrices de la paye
13110|Administrative assistants|Adjoints administratifs/adjointes administratives
13111|Legal administrative assistants|Adjoints administratifs juridiques/adjointes administratives juridiques
13112|Medical administrative assistants|Adjoints administratifs médicaux/adjointes administratives médicales
13200|Customs, ship and other brokers|Courtiers/courtières en douanes, courtiers maritimes/courtières maritimes et autres courtiers/courtières
13201|Production and transportation logistics coordinators|Coordonnateurs/coordonnatrices de la logistique de la production et du transport
14100|General office support workers|Employés/employées de bureau - soutien général
14101|Receptionists|Réceptionnistes
14102|Personnel clerks|Commis des services du personnel
14103|Court clerks and related court services occupations|Commis des services judiciaires et autres professions des services judiciaires
14110|Survey interviewers and statistical clerks|Intervieweurs/intervieweuses pour enquêtes et commis aux statistiques
14111|Data entry clerks|Commis à la saisie de données
14112|Desktop publishing operators and related occupations|Opérateurs/opératrices d'équipement d'éditique et personnel assimilé
14200|Accounting and related clerks|Commis à la comptabilité et personnel assimilé
14201|Banking, insurance and other financial clerks|Commis de banque, d'assurance et d'autres services financiers
14202|Collection clerks|Commis de recouvrement
14300|Library assistants and clerks|Commis et assistants/assistantes dans les bibliothèques
14301|Correspondence, publication and regulatory clerks|Correspondanciers/correspondancières et commis aux publications et aux règlements
14400|Shippers and receivers|Expéditeurs/expéditrices et réceptionnaires
14401|Storekeepers and partspersons|Magasiniers/magasinières et commis aux pièces
14402|Production logistics workers|Travailleurs/travailleuses de la logistique de la production
14403|Purchasing and inventory control workers|Commis aux achats et au contrôle de l'inventaire
14404|Dispatchers|Répartiteurs/répartitrices
14405|Transportation route and crew schedulers|Horairistes de trajets et d'équipages
20010|Engineering managers|Directeurs/directrices des services de génie
20011|Architecture and science managers|Directeurs/directrices des services d'architecture et de sciences
20012|Computer and information systems managers|Gestionnaires des systèmes informatiques
21100|Physicists and astronomers|Physiciens/physiciennes et astronomes
21101|Chemists|Chimistes
21102|Geoscientists and oceanographers|Géoscientifiques et océanographes
21103|Meteorologists and climatologists|Météorologues et climatologues
21109|Other professional occupations in physical sciences|Autres professionnels/professionnelles des sciences physiques
21110|Biologists and related scientists|Biologistes et personnel scientifique assimilé
21111|Forestry professionals|Professionnels/professionnelles des sciences forestières
21112|Agricultural representatives, consultants and specialists|Agronomes, conseillers/conseillères et spécialistes en agriculture
21120|Public and environmental health and safety professionals|Professionnels/professionnelles de la santé et sécurité publique et environnementale
21200|Architects|Architectes
21201|Landscape architects|Architectes paysagistes
21202|Urban and land use planners|Urbanistes et planificateurs/planificatrices de l'utilisation des sols
21203|Land surveyors|Arpenteurs-géomètres/arpenteuses-géomètres
21210|Mathematicians, statisticians and actuaries|Mathématiciens/mathématiciennes, statisticiens/statisticiennes et actuaires
21211|Data scientists|Scientifiques de données
21220|Cybersecurity specialists|Spécialistes de la cybersécurité
21221|Business systems specialists|Spécialistes des systèmes commerciaux
21222|Information systems specialists|Spécialistes en informatique
21223|Database analysts and data administrators|Analystes de bases de données et administrateurs/administratrices de données
21230|Computer systems developers and programmers|Développeurs/développeuses et programmeurs/programmeuses de systèmes informatiques
21231|Software engineers and designers|Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel
21232|Software developers and programmers|Développeurs/développeuses et programmeurs/programmeuses de logiciels
21233|Web designers|Concepteurs/conceptrices Web
21234|Web developers and programmers|Développeurs/développeuses et programmeurs/programmeuses Web
21300|Civil engineers|Ingénieurs civils/ingénieures civiles
21301|Mechanical engineers|Ingénieurs mécaniciens/ingénieures mécaniciennes
21310|Electrical and electronics engineers|Ingénieurs électriciens et électroniciens/ingénieures électriciennes et électroniciennes
21311|Computer engineers (except software engineers and designers)|Ingénieurs informaticiens/ingénieures informaticiennes (sauf ingénieurs/ingénieures et concepteurs/conceptrices en logiciel)
21320|Chemical engineers|Ingénieurs chimistes/ingénieures chimistes
21321|Industrial and manufacturing engineers|Ingénieurs/ingénieures d'industrie et de fabrication
21322|Metallurgical and materials engineers|Ingénieurs/ingénieures métallurgistes et des matériaux
21330|Mining engineers|Ingénieurs miniers/ingénieures minières
21331|Geological engineers|Ingénieurs/ingénieures géologiques
21332|Petroleum engineers|Ingénieurs/ingénieures de l'extraction et du raffinage du pétrole
21390|Aerospace engineers|Ingénieurs/ingénieures en aérospatiale
21399|Other professional engineers|Autres ingénieurs/ingénieures
22100|Chemical technologists and technicians|Technologues et techniciens/techniciennes en chimie
22101|Geological and mineral technologists and technicians|Technologues et techniciens/techniciennes en géologie et en minéralogie
22110|Biological technologists and technicians|Technologues et techniciens/techniciennes en biologie
22111|Agricultural and fish products inspectors|Inspecteurs/inspectrices des produits agricoles et de la pêche
22112|Forestry technologists and technicians|Technologues et techniciens/techniciennes en sciences forestières
22113|Conservation and fishery officers|Techniciens/techniciennes du milieu naturel et de la pêche
22114|Landscape and horticulture technicians and specialists|Techniciens/techniciennes et spécialistes de l'aménagement paysager et de l'horticulture
22210|Architectural technologists and technicians|Technologues et techniciens/techniciennes en architecture
22211|Industrial designers|Designers industriels/designers industrielles
22212|Drafting technologists and technicians|Technologues et techniciens/techniciennes en dessin
22213|Land survey technologists and technicians|Technologues et techniciens/techniciennes en arpentage
22214|Technical occupations in geomatics and meteorology|Personnel technique en géomatique et en météorologie
22220|Computer network and web technicians|Techniciens/techniciennes de réseau informatique et Web
22221|User support technicians|Agents/agentes de soutien aux utilisateurs
22222|Information systems testing technicians|Évaluateurs/évaluatrices de systèmes informatiques
22230|Non-destructive testers and inspectors|Vérificateurs/vérificatrices et inspecteurs/inspectrices des essais non destructifs
22231|Engineering inspectors and regulatory officers|Inspecteurs/inspectrices d'ingénierie et officiers/officières de réglementation
22232|Occupational health and safety specialists|Spécialistes de l'hygiène et de la sécurité au travail
22233|Construction inspectors|Inspecteurs/inspectrices en construction
22300|Civil engineering technologists and technicians|Technologues et techniciens/techniciennes en génie civil
22301|Mechanical engineering technologists and technicians|Technologues et techniciens/techniciennes en génie mécanique
22302|Industrial engineering and manufacturing technologists and technicians|Technologues et techniciens/techniciennes en génie industriel et en génie de fabrication
22303|Construction estimators|Estimateurs/estimatrices en construction
22310|Electrical and electronics engineering technologists and technicians|Technologues et techniciens/techniciennes en génie électrique et électronique
22311|Electronic service technicians (household and business equipment)|Électroniciens/électroniciennes d'entretien (biens domestiques et commerciaux)
22312|Industrial instrument technicians and mechanics|Techniciens/techniciennes et mécaniciens/mécaniciennes d'instruments industriels
22313|Aircraft instrument, electrical and avionics mechanics, technicians and inspectors|Mécaniciens/mécaniciennes, techniciens/techniciennes et contrôleurs/contrôleuses d'avionique et d'instruments et d'appareillages électriques d'aéronefs
"""  # noqa: E501
