"""Unit groups of NOC 2021, broad categories 8 and 9: code, English and French title."""

TABLE = """\
80010|Managers in natural resources production and fishing|Directeurs/directrices de l'exploitation des ressources naturelles et de la pêche
80020|Managers in agriculture|Gestionnaires en agriculture
80021|Managers in horticulture|Gestionnaires en horticulture
80022|Managers in aquaculture|Gestionnaires en aquaculture
82010|Supervisors, logging and forestry|Surveillants/surveillantes de l'exploitation forestière
82020|Supervisors, mining and quarrying|Surveillants/surveillantes de l'exploitation des mines et des carrières
82021|Contractors and supervisors, oil and gas drilling and services|Entrepreneurs/entrepreneuses et surveillants/surveillantes du forage et des services reliés à l'extraction de pétrole et de gaz
82030|Agricultural service contractors and farm supervisors|Entrepreneurs/entrepreneuses de services agricoles et surveillants/surveillantes d'exploitations agricoles
82031|Contractors and supervisors, landscaping, grounds maintenance and horticulture services|Entrepreneurs/entrepreneuses et superviseurs/superviseures des services de l'aménagement paysager, de l'entretien des terrains et de l'horticulture
83100|Underground production and development miners|Mineurs/mineuses d'extraction et de préparation, mines souterraines
83101|Oil and gas well drillers, servicers, testers and related workers|Foreurs/foreuses et personnel de mise à l'essai et des autres services reliés à l'extraction de pétrole et de gaz
83110|Logging machinery operators|Conducteurs/conductrices de machines d'abattage d'arbres
83120|Fishing masters and officers|Capitaines et officiers/officières de bâtiments de pêche
83121|Fishermen/women|Pêcheurs indépendants/pêcheuses indépendantes
84100|Underground mine service and support workers|Travailleurs/travailleuses d'entretien et de soutien des mines souterraines
84101|Oil and gas well drilling and related workers and services operators|Travailleurs/travailleuses du forage et de l'entretien des puits de pétrole et de gaz et personnel assimilé
84110|Chain saw and skidder operators|Opérateurs/opératrices de scies à chaîne et d'engins de débardage
84111|Silviculture and forestry workers|Ouvriers/ouvrières en sylviculture et en exploitation forestière
84120|Specialized livestock workers and farm machinery operators|Ouvriers spécialisés/ouvrières spécialisées dans l'élevage et opérateurs/opératrices de machineries agricoles
84121|Fishing vessel deckhands|Matelots de pont sur les bateaux de pêche
85100|Livestock labourers|Manoeuvres aux soins du bétail
85101|Harvesting labourers|Manoeuvres à la récolte
85102|Aquaculture and marine harvest labourers|Manoeuvres de l'aquaculture et de la mariculture
85103|Nursery and greenhouse labourers|Manoeuvres de pépinières et de serres
85104|Trappers and hunters|Trappeurs/trappeuses et chasseurs/chasseuses
85110|Mine labourers|Manoeuvres des mines
85111|Oil and gas drilling, servicing and related labourers|Manoeuvres de forage et d'entretien des puits de pétrole et de gaz, et personnel assimilé
85120|Logging and forestry labourers|Manoeuvres de l'exploitation forestière
85121|Landscaping and grounds maintenance labourers|Manoeuvres en aménagement paysager et en entretien des terrains
90010|Manufacturing managers|Directeurs/directrices de la fabrication
90011|Utilities managers|Directeurs/directrices des services d'utilité publique
92010|Supervisors, mineral and metal processing|Surveillants/surveillantes dans la transformation des métaux et des minerais
92011|Supervisors, petroleum, gas and chemical processing and utilities|Surveillants/surveillantes dans le raffinage du pétrole, dans le traitement du gaz et des produits chimiques et dans les services d'utilité publique
92012|Supervisors, food and beverage processing|Surveillants/surveillantes dans la transformation des aliments et des boissons
92013|Supervisors, plastic and rubber products manufacturing|Surveillants/surveillantes dans la fabrication de produits en caoutchouc et en plastique
92014|Supervisors, forest products processing|Surveillants/surveillantes dans la transformation des produits forestiers
92015|Supervisors, textile, fabric, fur and leather products processing and manufacturing|Surveillants/surveillantes dans la transformation et la fabrication de produits textiles, de tissus, de fourrure et de cuir
92020|Supervisors, motor vehicle assembling|Surveillants/surveillantes dans la fabrication de véhicules automobiles
92021|Supervisors, electronics and electrical products manufacturing|Surveillants/surveillantes dans la fabrication de matériel électronique et d'appareils électriques
92022|Supervisors, furniture and fixtures manufacturing|Surveillants/surveillantes dans la fabrication de meubles et d'accessoires
92023|Supervisors, other mechanical and metal products manufacturing|Surveillants/surveillantes dans la fabrication d'autres produits métalliques et de pièces mécaniques
92024|Supervisors, other products manufacturing and assembly|Surveillants/surveillantes dans la fabrication et le montage de produits divers
92100|Power engineers and power systems operators|Mécaniciens/mécaniciennes de centrales et opérateurs/opératrices de réseaux électriques
92101|Water and waste treatment plant operators|Opérateurs/opératrices d'installations du traitement de l'eau et des déchets
93100|Central control and process operators, mineral and metal processing|Opérateurs/opératrices de poste central de contrôle et de conduite de procédés industriels dans le traitement des métaux et des minerais
93101|Central control and process operators, petroleum, gas and chemical processing|Opérateurs/opératrices de salle de commande centrale et de conduite de procédés industriels dans le raffinage du pétrole et le traitement du gaz et des produits chimiques
93102|Pulping, papermaking and coating control operators|Opérateurs/opératrices au contrôle de la réduction en pâte des pâtes et papiers, de la fabrication du papier et du couchage
93200|Aircraft assemblers and aircraft assembly inspectors|Monteurs/monteuses d'aéronefs et contrôleurs/contrôleuses de montage d'aéronefs
94100|Machine operators, mineral and metal processing|Opérateurs/opératrices de machines dans le traitement des métaux et des minerais
94101|Foundry workers|Ouvriers/ouvrières de fonderies
94102|Glass forming and finishing machine operators and glass cutters|Opérateurs/opératrices de machines à former et à finir le verre et coupeurs/coupeuses de verre
94103|Concrete, clay and stone forming operators|Opérateurs/opératrices de machines dans le façonnage et la finition des produits en béton, en argile ou en pierre
94104|Inspectors and testers, mineral and metal processing|Contrôleurs/contrôleuses et essayeurs/essayeuses dans la transformation des métaux et des minerais
94105|Metalworking and forging machine operators|Opérateurs/opératrices de machines à forger et à travailler les métaux
94106|Machining tool operators|Opérateurs/opératrices de machines d'usinage
94107|Machine operators of other metal products|Opérateurs/opératrices de machines d'autres produits métalliques
94110|Chemical plant machine operators|Opérateurs/opératrices d'installations de traitement des produits chimiques
94111|Plastics processing machine operators|Opérateurs/opératrices de machines de traitement des matières plastiques
94112|Rubber processing machine operators and related workers|Opérateurs/opératrices de machines de transformation du caoutchouc et personnel assimilé
94120|Sawmill machine operators|Opérateurs/opératrices de machines à scier dans les scieries
94121|Pulp mill, papermaking and finishing machine operators|Opérateurs/opératrices de machines dans la fabrication et la finition du papier dans les usines de pâte à papier
94122|Paper converting machine operators|Opérateurs/opératrices de machines à façonner le papier
94123|Lumber graders and other wood processing inspectors and graders|Classeurs/classeuses de bois d'oeuvre et autres vérificateurs/vérificatrices et classeurs/classeuses dans la transformation du bois
94124|Woodworking machine operators|Opérateurs/opératrices de machines à travailler le bois
94129|Other wood processing machine operators|Autres opérateurs/opératrices de machines dans la transformation du bois
94130|Textile fibre and yarn, hide and pelt processing machine operators and workers|Opérateurs/opératrices de machines et travailleurs/travailleuses de traitement des fibres et des fils textiles, du cuir et des peaux
94131|Weavers, knitters and other fabric making occupations|Tisseurs/tisseuses, tricoteurs/tricoteuses et autres opérateurs/opératrices de machines textiles
94132|Industrial sewing machine operators|Opérateurs/opératrices de machines à coudre industrielles
94133|Inspectors and graders, textile, fabric, fur and leather products manufacturing|Contrôleurs/contrôleuses et trieurs/trieuses dans la fabrication de produits textiles, de tissus, de fourrure et de cuir
94140|Process control and machine operators, food and beverage processing|Opérateurs/opératrices de machines et de procédés industriels dans la transformation des aliments et des boissons
94141|Industrial butchers and meat cutters, poultry preparers and related workers|Bouchers industriels/bouchères industrielles, dépeceurs-découpeurs/dépeceuses-découpeuses de viande, préparateurs/préparatrices de volaille et personnel assimilé
94142|Fish and seafood plant workers|Ouvriers/ouvrières dans les usines de transformation du poisson et de fruits de mer
94143|Testers and graders, food and beverage processing|Échantillonneurs/échantillonneuses et trieurs/trieuses dans la transformation des aliments et des boissons
94150|Plateless printing equipment operators|Opérateurs/opératrices d'équipement d'impression sans plaque
94151|Camera, platemaking and other prepress occupations|Photograveurs-clicheurs/photograveuses-clicheuses, photograveurs-reporteurs/photograveuses-reporteuses et autre personnel de prépresse
94152|Binding and finishing machine operators|Opérateurs/opératrices de machines à relier et de finition
94153|Photographic and film processors|Développeurs/développeuses de films et de photographies
94200|Motor vehicle assemblers, inspectors and testers|Assembleurs/assembleuses, contrôleurs/contrôleuses et vérificateurs/vérificatrices de véhicules automobiles
94201|Electronics assemblers, fabricators, inspectors and testers|Assembleurs/assembleuses, monteurs/monteuses, contrôleurs/contrôleuses et vérificateurs/vérificatrices de matériel électronique
94202|Assemblers and inspectors, electrical appliance, apparatus and equipment manufacturing|Monteurs/monteuses et contrôleurs/contrôleuses dans la fabrication de matériel, d'appareils et d'accessoires électriques
94203|Assemblers, fabricators and inspectors, industrial electrical motors and transformers|Assembleurs/assembleuses, monteurs/monteuses et contrôleurs/contrôleuses dans la fabrication de transformateurs et de moteurs électriques industriels
94204|Mechanical assemblers and inspectors|Monteurs/monteuses et contrôleurs/contrôleuses de matériel mécanique
94205|Machine operators and inspectors, electrical apparatus manufacturing|Opérateurs/opératrices de machines et contrôleurs/contrôleuses dans la fabrication d'appareils électriques
94210|Furniture and fixture assemblers, finishers, refinishers and inspectors|Monteurs/monteuses, finisseurs/finisseuses, restaurateurs/restauratrices et contrôleurs/contrôleuses de meubles et d'accessoires
94211|Assemblers and inspectors of other wood products|Monteurs/monteuses et contrôleurs/contrôleuses d'autres produits en bois
94212|Plastic products assemblers, finishers and inspectors|Assembleurs/assembleuses, finisseurs/finisseuses et contrôleurs/contrôleuses de produits en plastique
94213|Industrial painters, coaters and metal finishing process operators|Peintres, enduiseurs/enduiseuses et opérateurs/opératrices de procédés dans le finissage du métal - secteur industriel
94219|Other products assemblers, finishers and inspectors|Monteurs/monteuses, finisseurs/finisseuses et contrôleurs/contrôleuses de produits divers
95100|Labourers in mineral and metal processing|Manoeuvres dans le traitement des métaux et des minerais
95101|Labourers in metal fabrication|Manoeuvres en métallurgie
95102|Labourers in chemical products processing and utilities|Manoeuvres dans le traitement des produits chimiques et les services d'utilité publique
95103|Labourers in wood, pulp and paper processing|Manoeuvres dans le traitement des pâtes et papiers et la transformation du bois
95104|Labourers in rubber and plastic products manufacturing|Manoeuvres dans la fabrication des produits en caoutchouc et en plastique
95105|Labourers in textile processing and cutting|Manoeuvres dans la fabrication et la coupe des produits du textile
95106|Labourers in food and beverage processing|Manoeuvres dans la transformation des aliments et des boissons
95107|Labourers in fish and seafood processing|Manoeuvres dans la transformation du poisson et des fruits de mer
95109|Other labourers in processing, manufacturing and utilities|Autres manoeuvres des services de transformation, de fabrication et d'utilité publique
"""  # noqa: E501
