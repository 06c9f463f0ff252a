"""Unit groups of NOC 2021, broad categories 6 and 7: code, English and French title."""

TABLE = """\
60010|Corporate sales managers|Directeurs/directrices des ventes corporatives
60020|Retail and wholesale trade managers|Directeurs/directrices - commerce de détail et de gros
60030|Restaurant and food service managers|Directeurs/directrices de la restauration et des services alimentaires
60031|Accommodation service managers|Directeurs/directrices des services d'hébergement
60040|Managers in customer and personal services|Directeurs/directrices du service à la clientèle et des services personnels
62010|Retail sales supervisors|Superviseurs/superviseures des ventes - commerce de détail
62020|Food service supervisors|Superviseurs/superviseures des services alimentaires
62021|Executive housekeepers|Gouvernants principaux/gouvernantes principales
62022|Accommodation, travel, tourism and related services supervisors|Superviseurs/superviseures des services d'hébergement, de voyages, de tourisme et des services connexes
62023|Customer and information services supervisors|Superviseurs/superviseures des services d'information et des services à la clientèle
62024|Cleaning supervisors|Surveillants/surveillantes des services de nettoyage
62029|Other services supervisors|Surveillants/surveillantes des autres services
62100|Technical sales specialists - wholesale trade|Spécialistes des ventes techniques - commerce de gros
62101|Retail and wholesale buyers|Acheteurs/acheteuses des commerces de détail et de gros
62200|Chefs|Chefs
62201|Funeral directors and embalmers|Directeurs/directrices de funérailles et embaumeurs/embaumeuses
62202|Jewellers, jewellery and watch repairers and related occupations|Bijoutiers/bijoutières, réparateurs/réparatrices de bijoux, horlogers-rhabilleurs/horlogères-rhabilleuses et personnel assimilé
63100|Insurance agents and brokers|Agents/agentes et courtiers/courtières d'assurance
63101|Real estate agents and salespersons|Agents/agentes et vendeurs/vendeuses en immobilier
63102|Financial sales representatives|Représentants/représentantes des ventes financières
63200|Cooks|Cuisiniers/cuisinières
63201|Butchers - retail and wholesale|Bouchers/bouchères - commerce de gros et de détail
63202|Bakers|Boulangers-pâtissiers/boulangères-pâtissières
63210|Hairstylists and barbers|Coiffeurs/coiffeuses et barbiers
63211|Estheticians, electrologists and related occupations|Esthéticiens/esthéticiennes, électrolystes et personnel assimilé
63220|Shoe repairers and shoemakers|Cordonniers/cordonnières et fabricants/fabricantes de chaussures
63221|Upholsterers|Tapissiers-garnisseurs/tapissières-garnisseuses
64100|Retail salespersons and visual merchandisers|Vendeurs/vendeuses et décorateurs-étalagistes/décoratrices-étalagistes en commerce de détail
64101|Sales and account representatives - wholesale trade (non-technical)|Représentants/représentantes des ventes et des comptes - commerce de gros (non-technique)
64200|Tailors, dressmakers, furriers and milliners|Tailleurs/tailleuses, couturiers/couturières, fourreurs/fourreuses et modistes
64201|Image, social and other personal consultants|Conseillers/conseillères imagistes, conseillers mondains/conseillères mondaines et autres conseillers/conseillères en soins personnalisés
64300|Maîtres d'hôtel and hosts/hostesses|Maîtres d'hôtel et hôtes/hôtesses
64301|Bartenders|Barmans/barmaids
64310|Travel counsellors|Conseillers/conseillères en voyages
64311|Pursers and flight attendants|Commissaires et agents/agentes de bord
64312|Airline ticket and service agents|Agents/agentes à la billetterie et aux services aériens
64313|Ground and water transport ticket agents, cargo service representatives and related clerks|Agents/agentes à la billetterie, représentants/représentantes du service en matière de fret et personnel assimilé dans le transport routier et maritime
64314|Hotel front desk clerks|Réceptionnistes d'hôtel
64320|Tour and travel guides|Guides touristiques et guides itinérants/guides itinérantes
64321|Casino workers|Travailleurs/travailleuses dans les casinos
64322|Outdoor sport and recreational guides|Guides d'activités récréatives et sportives de plein air
64400|Customer services representatives - financial institutions|Représentants/représentantes au service à la clientèle - institutions financières
64401|Postal services representatives|Représentants/représentantes des services postaux
64409|Other customer and information services representatives|Autres préposés/autres préposées aux services d'information et aux services à la clientèle
64410|Security guards and related security service occupations|Agents/agentes de sécurité et personnel assimilé des services de sécurité
65100|Cashiers|Caissiers/caissières
65101|Service station attendants|Préposés/préposées de stations-service
65102|Store shelf stockers, clerks and order fillers|Garnisseurs/garnisseuses de tablettes, commis et préposés/préposées aux commandes dans les magasins
65109|Other sales related occupations|Autre personnel assimilé des ventes
65200|Food and beverage servers|Serveurs/serveuses d'aliments et de boissons
65201|Food counter attendants, kitchen helpers and related support occupations|Serveurs/serveuses au comptoir, aides de cuisine et personnel de soutien assimilé
65202|Meat cutters and fishmongers - retail and wholesale|Coupeurs/coupeuses de viande et poissonniers/poissonnières - commerce de gros et de détail
65210|Support occupations in accommodation, travel and facilities set-up services|Personnel de soutien en services d'hébergement, de voyage et en services de montage d'installation
65211|Operators and attendants in amusement, recreation and sport|Opérateurs/opératrices et préposés/préposées aux sports, aux loisirs et dans les parcs d'attractions
65220|Pet groomers and animal care workers|Soigneurs/soigneuses d'animaux et travailleurs/travailleuses en soins des animaux
65229|Other support occupations in personal services|Autres professions de soutien dans les services personnels
65310|Light duty cleaners|Préposés/préposées à l'entretien ménager et au nettoyage - travaux légers
65311|Specialized cleaners|Nettoyeurs spécialisés/nettoyeuses spécialisées
65312|Janitors, caretakers and heavy-duty cleaners|Concierges et nettoyeurs/nettoyeuses - gros travaux
65320|Dry cleaning, laundry and related occupations|Personnel de blanchisseries et d'établissements de nettoyage à sec et personnel assimilé
65329|Other service support occupations|Autre personnel de soutien en service
70010|Construction managers|Directeurs/directrices de la construction
70011|Home building and renovation managers|Gestionnaires en construction et rénovation domiciliaire
70012|Facility operation and maintenance managers|Directeurs/directrices de l'exploitation et de l'entretien d'immeubles
70020|Managers in transportation|Directeurs/directrices des transports
70021|Postal and courier services managers|Directeurs/directrices des services postaux et de messageries
72010|Contractors and supervisors, machining, metal forming, shaping and erecting trades and related occupations|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses des machinistes et du personnel des métiers du formage, du profilage et du montage des métaux et personnel assimilé
72011|Contractors and supervisors, electrical trades and telecommunications occupations|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en électricité et en télécommunications
72012|Contractors and supervisors, pipefitting trades|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en tuyauterie
72013|Contractors and supervisors, carpentry trades|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en charpenterie
72014|Contractors and supervisors, other construction trades, installers, repairers and servicers|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses des autres métiers de la construction et des services de réparation et d'installation
72020|Contractors and supervisors, mechanic trades|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en mécanique
72021|Contractors and supervisors, heavy equipment operator crews|Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses des équipes d'opérateurs d'équipement lourd
72022|Supervisors, printing and related occupations|Surveillants/surveillantes de l'imprimerie et du personnel assimilé
72023|Supervisors, railway transport operations|Surveillants/surveillantes des opérations du transport ferroviaire
72024|Supervisors, motor transport and other ground transit operators|Surveillants/surveillantes du transport routier et du transport en commun
72025|Supervisors, mail and message distribution occupations|Superviseurs/superviseures de services postaux et de messageries
72100|Machinists and machining and tooling inspectors|Machinistes et vérificateurs/vérificatrices d'usinage et d'outillage
72101|Tool and die makers|Outilleurs-ajusteurs/outilleuses-ajusteuses
72102|Sheet metal workers|Tôliers/tôlières
72103|Boilermakers|Chaudronniers/chaudronnières
72104|Structural metal and platework fabricators and fitters|Assembleurs/assembleuses et ajusteurs/ajusteuses de plaques et de charpentes métalliques
72105|Ironworkers|Monteurs/monteuses de charpentes métalliques
72106|Welders and related machine operators|Soudeurs/soudeuses et opérateurs/opératrices de machines à souder et à braser
72200|Electricians (except industrial and power system)|Électriciens/électriciennes (sauf électriciens industriels/électriciennes industrielles et de réseaux électriques)
72201|Industrial electricians|Électriciens industriels/électriciennes industrielles
72202|Power system electricians|Électriciens/électriciennes de réseaux électriques
72203|Electrical power line and cable workers|Monteurs/monteuses de lignes électriques et de câbles
72204|Telecommunications line and cable installers and repairers|Installateurs/installatrices et réparateurs/réparatrices de lignes et de câbles de télécommunications
72205|Telecommunications equipment installation and cable television service technicians|Techniciens/techniciennes en installation de matériel de télécommunication et en services de câblodistribution
72300|Plumbers|Plombiers/plombières
72301|Steamfitters, pipefitters and sprinkler system installers|Tuyauteurs/tuyauteuses, monteurs/monteuses d'appareils de chauffage et poseurs/poseuses de gicleurs
72302|Gas fitters|Monteurs/monteuses d'installations au gaz
72310|Carpenters|Charpentiers-menuisiers/charpentières-menuisières
72311|Cabinetmakers|Ébénistes
72320|Bricklayers|Briqueteurs-maçons/briqueteuses-maçonnes
72321|Insulators|Calorifugeurs/calorifugeuses
72400|Construction millwrights and industrial mechanics|Mécaniciens/mécaniciennes de chantier et mécaniciens industriels/mécaniciennes industrielles
72401|Heavy-duty equipment mechanics|Mécaniciens/mécaniciennes d'équipement lourd
72402|Heating, refrigeration and air conditioning mechanics|Mécaniciens/mécaniciennes en chauffage, réfrigération et climatisation
72403|Railway carmen/women|Réparateurs/réparatrices de wagons
72404|Aircraft mechanics and aircraft inspectors|Mécaniciens/mécaniciennes et contrôleurs/contrôleuses d'aéronefs
72405|Machine fitters|Ajusteurs/ajusteuses de machines
72406|Elevator constructors and mechanics|Constructeurs/constructrices et mécaniciens/mécaniciennes d'ascenseurs
72410|Automotive service technicians, truck and bus mechanics and mechanical repairers|Mécaniciens/mécaniciennes et réparateurs/réparatrices de véhicules automobiles, de camions et d'autobus
72411|Auto body collision, refinishing and glass technicians and damage repair estimators|Techniciens/techniciennes en collision, en carrosserie, en peinture et en glace de véhicule automobile et estimateurs/estimatrices de dommages
72420|Oil and solid fuel heating mechanics|Installateurs/installatrices de brûleurs à l'huile et à combustibles solides
72421|Appliance servicers and repairers|Réparateurs/réparatrices et préposés/préposées à l'entretien d'appareils
72422|Electrical mechanics|Électromécaniciens/électromécaniciennes
72423|Motorcycle, all-terrain vehicle and other related mechanics|Mécaniciens/mécaniciennes de motocyclettes, de véhicules tout-terrain et personnel mécanicien assimilé
72429|Other small engine and small equipment repairers|Autres réparateurs/réparatrices de petits moteurs et de petits équipements
72500|Crane operators|Grutiers/grutières
72501|Water well drillers|Foreurs/foreuses de puits d'eau
72600|Air pilots, flight engineers and flying instructors|Pilotes, navigateurs/navigatrices et instructeurs/instructrices de pilotage du transport aérien
72601|Air traffic controllers and related occupations|Contrôleurs aériens/contrôleuses aériennes et personnel assimilé
72602|Deck officers, water transport|Officiers/officières de pont du transport par voies navigables
72603|Engineer officers, water transport|Officiers mécaniciens/officières mécaniciennes du transport par voies navigables
72604|Railway traffic controllers and marine traffic regulators|Contrôleurs/contrôleuses de la circulation ferroviaire et régulateurs/régulatrices de la circulation maritime
72999|Other technical trades and related occupations|Autres métiers techniques et personnel assimilé
73100|Concrete finishers|Finisseurs/finisseuses de béton
73101|Tilesetters|Carreleurs/carreleuses
73102|Plasterers, drywall installers and finishers and lathers|Plâtriers/plâtrières, poseurs/poseuses et finisseurs/finisseuses de systèmes intérieurs et latteurs/latteuses
73110|Roofers and shinglers|Couvreurs/couvreuses et poseurs/poseuses de bardeaux
73111|Glaziers|Vitriers/vitrières
73112|Painters and decorators (except interior decorators)|Peintres et décorateurs/décoratrices (sauf décorateurs/décoratrices d'intérieur)
73113|Floor covering installers|Poseurs/poseuses de revêtements d'intérieur
73200|Residential and commercial installers and servicers|Personnel d'installation, d'entretien et de réparation d'équipement résidentiel et commercial
73201|General building maintenance workers and building superintendents|Préposés à l'entretien général et surintendants/surintendantes
73202|Pest controllers and fumigators|Fumigateurs/fumigatrices et préposés/préposées au contrôle de la vermine
73209|Other repairers and servicers|Autres réparateurs/réparatrices et préposés/préposées à l'entretien
73300|Transport truck drivers|Conducteurs/conductrices de camions de transport
73301|Bus drivers, subway operators and other transit operators|Conducteurs/conductrices d'autobus et opérateurs/opératrices de métro et autres transports en commun
73310|Railway and yard locomotive engineers|Mécaniciens/mécaniciennes de locomotive et de cour de triage
73311|Railway conductors and brakemen/women|Chefs de train et serre-freins
73400|Heavy equipment operators|Conducteurs/conductrices d'équipement lourd
73401|Printing press operators|Opérateurs/opératrices de presses à imprimer
73402|Drillers and blasters - surface mining, quarrying and construction|Foreurs/foreuses et dynamiteurs/dynamiteuses de mines à ciel ouvert, de carrières et de chantiers de construction
74100|Mail and parcel sorters and related occupations|Trieurs/trieuses de courrier et de colis et professions connexes
74101|Letter carriers|Facteurs/factrices
74102|Couriers and messengers|Messagers/messagères
74200|Railway yard and track maintenance workers|Ouvriers/ouvrières de gares de triage et à l'entretien de la voie ferrée
74201|Water transport deck and engine room crew|Matelots de pont et matelots de salle des machines du transport par voies navigables
74202|Air transport ramp attendants|Agents/agentes de piste dans le transport aérien
74203|Automotive and heavy truck and equipment parts installers and servicers|Préposés/préposées à la pose et à l'entretien des pièces mécaniques d'automobiles et de camions et équipements lourds
74204|Utility maintenance workers|Personnel d'entretien des services publics
74205|Public works maintenance equipment operators and related workers|Conducteurs/conductrices de machinerie d'entretien public et personnel assimilé
75100|Longshore workers|Débardeurs/débardeuses
75101|Material handlers|Manutentionnaires
75110|Construction trades helpers and labourers|Aides de soutien des métiers et manoeuvres en construction
75119|Other trades helpers and labourers|Autres manoeuvres et aides de soutien de métiers
75200|Taxi and limousine drivers and chauffeurs|Chauffeurs/chauffeuses de taxi, chauffeurs/chauffeuses de limousine et chauffeurs/chauffeuses
75201|Delivery service drivers and door-to-door distributors|Chauffeurs-livreurs/chauffeuses-livreuses de services de livraison et distributeurs/distributrices porte-à-porte
75210|Boat and cable ferry operators and related occupations|Opérateurs/opératrices de bateau à moteur, de bac à câble et personnel assimilé
75211|Railway and motor transport labourers|Manoeuvres dans le transport ferroviaire et routier
75212|Public works and maintenance labourers|Manoeuvres à l'entretien des travaux publics
"""  # noqa: E501
