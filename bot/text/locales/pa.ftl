# ਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ): IRCC ਦੇ ਛਪੇ ਅੰਗਰੇਜ਼ੀ ਨਾਂ (Express Entry, CRS, TEER, NOC …) ਉਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ।
#
# Same syntax, keys and order as en.ftl.

# en 93f1055e
language-name = ਪੰਜਾਬੀ

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { ", " }
# en 1391a974
list-and = { $list } ਅਤੇ { $last }
# en 8f1fb123
list-or-comma = { ", " }
# en 8c527a48
list-or = { $list } ਜਾਂ { $last }
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General (ਆਮ)
# en 9017d2b1
type-general-short = ਆਮ
# en 15047e0b
type-general-draw = ਆਮ ਡਰਾਅ
# en 29ac1ee8
type-cec = Canadian Experience Class
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = CEC ਡਰਾਅ
# en 79f672d8
type-fsw = Federal Skilled Worker
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = FSW ਡਰਾਅ
# en e730f172
type-fst = Federal Skilled Trades
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = FST ਡਰਾਅ
# en 5a694d8e
type-pnp = Provincial Nominee Program
# en bc195520
type-pnp-short = PNP
# en 1923a6f2
type-pnp-draw = PNP ਡਰਾਅ
# en 2e02cbf2
type-french = French-language proficiency (ਫ਼ਰੈਂਚ)
# en 6be8a8c1
type-french-short = ਫ਼ਰੈਂਚ
# en 290d0692
type-french-draw = ਫ਼ਰੈਂਚ ਡਰਾਅ
# en af0ffcaf
type-healthcare = Healthcare and social services occupations (ਸਿਹਤ)
# en a0d3ff65
type-healthcare-short = ਸਿਹਤ
# en 53123dcb
type-healthcare-draw = ਸਿਹਤ ਡਰਾਅ
# en 73064efb
type-stem = STEM occupations
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = STEM ਡਰਾਅ
# en 768a5793
type-trades = Trade occupations (ਹੁਨਰਮੰਦ ਟ੍ਰੇਡ)
# en da21e59f
type-trades-short = ਟ੍ਰੇਡ
# en 621d4cce
type-trades-draw = ਟ੍ਰੇਡ ਡਰਾਅ
# en c52190cd
type-transport = Transport occupations (ਆਵਾਜਾਈ)
# en 1207db18
type-transport-short = ਆਵਾਜਾਈ
# en 563e8f74
type-transport-draw = ਆਵਾਜਾਈ ਡਰਾਅ
# en f48cd832
type-agriculture = Agriculture and agri-food occupations (ਖੇਤੀ)
# en 10d7a090
type-agriculture-short = ਖੇਤੀ
# en 10d620e3
type-agriculture-draw = ਖੇਤੀ ਡਰਾਅ
# en caee31ad
type-education = Education occupations (ਸਿੱਖਿਆ)
# en 12f3715d
type-education-short = ਸਿੱਖਿਆ
# en 5bdfb070
type-education-draw = ਸਿੱਖਿਆ ਡਰਾਅ
# en 35485374
type-physicians = Physicians with Canadian work experience (ਡਾਕਟਰ)
# en 9626eca3
type-physicians-short = ਡਾਕਟਰ
# en 51529c73
type-physicians-draw = ਡਾਕਟਰ ਡਰਾਅ
# en bec016af
type-senior_managers = Senior managers with Canadian work experience (ਸੀਨੀਅਰ ਮੈਨੇਜਰ)
# en a061852f
type-senior_managers-short = ਸੀਨੀਅਰ ਮੈਨੇਜਰ
# en 3251fb20
type-senior_managers-draw = ਸੀਨੀਅਰ ਮੈਨੇਜਰ ਡਰਾਅ
# en 4e39349a
type-researchers = Researchers with Canadian work experience (ਖੋਜਕਾਰ)
# en 01919bb9
type-researchers-short = ਖੋਜਕਾਰ
# en 5e1f8450
type-researchers-draw = ਖੋਜਕਾਰ ਡਰਾਅ
# en 24e595db
type-military = Skilled military recruits (ਫੌਜੀ)
# en d099fc38
type-military-short = ਫੌਜੀ
# en 819fb189
type-military-draw = ਫੌਜੀ ਡਰਾਅ

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦਾ ਹੁਨਰਮੰਦ ਕੰਮ (skilled work), ਅਤੇ CLB 7 (TEER 0 ਅਤੇ 1) ਜਾਂ CLB 5 (TEER 2 ਅਤੇ 3)।
# en 29f7ed29
criteria-fsw = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦਾ ਲਗਾਤਾਰ ਹੁਨਰਮੰਦ ਕੰਮ (skilled work), ਚਾਰਾਂ ਭਾਸ਼ਾ ਯੋਗਤਾਵਾਂ ਵਿੱਚ CLB 7, ਅਤੇ ਚੋਣ ਸਾਰਣੀ ਵਿੱਚ 100 ਵਿੱਚੋਂ 67 ਅੰਕ।
# en b2ad22ee
criteria-fst = ਪਿਛਲੇ ਪੰਜ ਸਾਲਾਂ ਵਿੱਚ ਕਿਸੇ ਹੁਨਰਮੰਦ ਟ੍ਰੇਡ (skilled trade) ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਦੋ ਸਾਲ ਦਾ ਕੰਮ, ਅਤੇ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ (certificate of qualification)।
# en 8ca76ad3
criteria-french = ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC 7 ਜਾਂ ਵੱਧ: ਬੋਲਣਾ, ਸੁਣਨਾ, ਪੜ੍ਹਨਾ ਅਤੇ ਲਿਖਣਾ।
# en 9363f632
criteria-healthcare = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਸਿਹਤ ਅਤੇ ਸਮਾਜਿਕ ਸੇਵਾ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 72e91ff6
criteria-stem = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ STEM ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 531eda80
criteria-trades = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਟ੍ਰੇਡ (trades) ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 182ba6e0
criteria-transport = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਆਵਾਜਾਈ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 8f04286d
criteria-agriculture = IRCC ਦੀ ਖੇਤੀ ਅਤੇ ਖੇਤੀ-ਖੁਰਾਕ ਸੂਚੀ ਦੇ ਕਿਸੇ ਕਿੱਤੇ ਵਿੱਚ ਕੰਮ। ਇਹ ਸ਼੍ਰੇਣੀ ਫ਼ਰਵਰੀ 2026 ਵਿੱਚ ਖਤਮ ਹੋਈ।
# en 8606a354
criteria-education = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਸਿੱਖਿਆ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 537756d5
criteria-physicians = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ, ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਡਾਕਟਰ ਵਜੋਂ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en fc2490fb
criteria-senior_managers = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ, ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਸੀਨੀਅਰ ਮੈਨੇਜਰ ਵਜੋਂ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 6e05d2a4
criteria-researchers = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ, ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਖੋਜਕਾਰ ਵਜੋਂ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
# en 545cc2ea
criteria-military = ਕਿਸੇ ਮਾਨਤਾ-ਪ੍ਰਾਪਤ ਵਿਦੇਸ਼ੀ ਫੌਜ ਵਿੱਚ ਦਸ ਸਾਲ ਦੀ ਸੇਵਾ, ਅਤੇ ਕੈਨੇਡੀਅਨ ਫੌਜ (Canadian Armed Forces) ਤੋਂ ਘੱਟੋ-ਘੱਟ ਤਿੰਨ ਸਾਲ ਦੀ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼।
# en 71a06b67
criteria-list = ਪਿਛਲੇ { $years } ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $months } ਮਹੀਨੇ।
# en c21d5ecf
criteria-list-canada = ਪਿਛਲੇ { $years } ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਕੈਨੇਡਾ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $months } ਮਹੀਨੇ।
# en dd91438e
criteria-level = ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC { $level } ਜਾਂ ਵੱਧ।
# en 96caaa83
criteria-new = IRCC ਨੇ ਆਪਣੀਆਂ ਸ਼ਰਤਾਂ ਬਦਲੀਆਂ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ IRCC ਦੇ ਪੰਨੇ ’ਤੇ ਸ਼ਰਤਾਂ ਪੜ੍ਹੋ।

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
answer-met = ਤੁਸੀਂ ਸੱਦੇ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 26220b1d
answer-tie = ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ (tie-break) ਤੋਂ ਹੋਵੇਗਾ: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = ਇਸ ਵਾਰ ਨਹੀਂ: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type }), { $points } ਅੰਕ ਘੱਟ
# en 2c4c3906
answer-missed-tie_break = ਇਸ ਵਾਰ ਨਹੀਂ: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type }), ਟਾਈ-ਬ੍ਰੇਕ ਕਰਕੇ
# en ab1322d9
answer-missed-either_way = ਇਸ ਵਾਰ ਨਹੀਂ, ਜਵਾਬ ਜੋ ਵੀ ਹੋਵੇ: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ: { $draw }, ਕੱਟ-ਆਫ਼ { $cutoff }
# en ff4b0461
answer-may_be = ਕੀ ਤੁਸੀਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ? { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en d429dc92
answer-may_be-no_score = ਕੀ ਤੁਸੀਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 7923e434
answer-out_of_pool = ਕੀ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਵਿੱਚ ਸੀ? { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = ਕੀ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਵਿੱਚ ਸੀ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਨਾਮਜ਼ਦਗੀ ਹੈ? { $type }, ਕੱਟ-ਆਫ਼ { $cutoff }; ਉਸ ਨਾਲ { $score }
# en d5d8a4ee
answer-nomination-no_score = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਨਾਮਜ਼ਦਗੀ ਹੈ? { $type }, ਕੱਟ-ਆਫ਼ { $cutoff }
# en 040c6066
answer-new_type = ਨਵੀਂ ਕਿਸਮ ਦਾ ਡਰਾਅ: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = ਨਵੀਂ ਕਿਸਮ ਦਾ ਡਰਾਅ: ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = ਸਕੋਰ ਕਿੰਨਾ ਹੈ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type }), ਤੁਹਾਡੇ ਲਈ ਖੁੱਲ੍ਹਾ
# en d9149a09
answer-score_unclear = ਕੀ { $score } ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਸ਼ਾਮਲ ਹੈ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name }: ਸੱਦੇ ਵਾਲਿਆਂ ਵਿੱਚ, { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name }: ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਹੋਵੇਗਾ, { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name }: ਇਸ ਵਾਰ ਨਹੀਂ, { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type }), { $points } ਅੰਕ ਘੱਟ
# en 0eb25f83
named-missed-tie_break = { $name }: ਇਸ ਵਾਰ ਨਹੀਂ, { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type }), ਟਾਈ-ਬ੍ਰੇਕ ਕਰਕੇ
# en c80eb979
named-missed-either_way = { $name }: ਇਸ ਵਾਰ ਨਹੀਂ, ਜਵਾਬ ਜੋ ਵੀ ਹੋਵੇ, { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name }: ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ, { $draw }, ਕੱਟ-ਆਫ਼ { $cutoff }
# en a2c5e011
named-may_be = { $name }: ਕੀ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਹਨ? { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en edb12e4d
named-may_be-no_score = { $name }: ਕੀ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਹਨ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 25d69177
named-out_of_pool = { $name }: ਕੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਵਿੱਚ ਸੀ? { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name }: ਕੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਵਿੱਚ ਸੀ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name }: ਕੀ ਨਾਮਜ਼ਦਗੀ ਹੈ? { $type }, ਕੱਟ-ਆਫ਼ { $cutoff }; ਉਸ ਨਾਲ { $score }
# en bf5e3011
named-nomination-no_score = { $name }: ਕੀ ਨਾਮਜ਼ਦਗੀ ਹੈ? { $type }, ਕੱਟ-ਆਫ਼ { $cutoff }
# en 75a375d5
named-new_type = { $name }: ਹਾਲੇ ਪਤਾ ਨਹੀਂ, { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name }: ਹਾਲੇ ਪਤਾ ਨਹੀਂ, ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name }: ਸਕੋਰ ਕਿੰਨਾ ਹੈ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name }: ਕੀ { $score } ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਸ਼ਾਮਲ ਹੈ? ਕੱਟ-ਆਫ਼ { $cutoff } ({ $type })

## The facts that follow the answer

# en f318c00c
profile-me = ਤੁਸੀਂ
# en 6e887ac9
where-above = { $points } ਅੰਕ ਉੱਪਰ।
# en 393ec4c1
where-below = { $points } ਅੰਕ ਘੱਟ, ਭਾਵੇਂ ਤੁਸੀਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
# en de4a2c93
where-at_everyone = ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ ਸਭ ਨੂੰ ਸੱਦਾ ਮਿਲਿਆ।
# en 8f4a4642
where-at_before = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਪਹਿਲਾਂ ਜਮ੍ਹਾਂ ਹੋਈ।
# en 653b8809
where-at_after = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਬਾਅਦ ਜਮ੍ਹਾਂ ਹੋਈ।
# en 00158e5d
where-at_same_day = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਟਾਈ-ਬ੍ਰੇਕ ਵਾਲੇ ਦਿਨ ਹੀ ਜਮ੍ਹਾਂ ਹੋਈ।
# en 3644f1c0
where-at_no_date = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ।
# en 75f4d740
where-at_no_tie_break = ਸਕੋਰ ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ ਹੈ, ਅਤੇ ਟਾਈ-ਬ੍ਰੇਕ ਪਤਾ ਨਹੀਂ।

## What would follow if the draw is for the person

# en 46df70fc
if-above = ਜੇ ਹਾਂ: ਕੱਟ-ਆਫ਼ ਤੋਂ { $points } ਅੰਕ ਉੱਪਰ, ਯਾਨੀ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ।
# en 2eb409ee
if-below = ਜੇ ਹਾਂ: ਕੱਟ-ਆਫ਼ ਤੋਂ { $points } ਅੰਕ ਹੇਠਾਂ, ਯਾਨੀ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦੇ।
# en 7f46c31c
if-at_everyone = ਜੇ ਹਾਂ: ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ, ਯਾਨੀ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ।
# en 728ba79a
if-at_before = ਜੇ ਹਾਂ: ਕੱਟ-ਆਫ਼ ’ਤੇ ਅਤੇ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਪਹਿਲਾਂ, ਯਾਨੀ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ।
# en 8fb775dd
if-at_after = ਜੇ ਹਾਂ: ਕੱਟ-ਆਫ਼ ’ਤੇ ਪਰ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਬਾਅਦ, ਯਾਨੀ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦੇ।
# en 9d24c4c8
if-at_same_day = ਜੇ ਹਾਂ: ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ; ਇਹ ਇਸ ’ਤੇ ਨਿਰਭਰ ਹੈ ਕਿ ਤੁਸੀਂ ਦਿਨ ਦੇ ਕਿਸ ਸਮੇਂ ਪ੍ਰੋਫਾਈਲ ਜਮ੍ਹਾਂ ਕੀਤੀ।
# en be8364dd
if-at_no_date = ਜੇ ਹਾਂ: ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ; ਇਹ ਇਸ ’ਤੇ ਨਿਰਭਰ ਹੈ ਕਿ ਤੁਸੀਂ ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ।
# en 565942e8
if-at_no_tie_break = ਜੇ ਹਾਂ: ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ; ਇਹ ਟਾਈ-ਬ੍ਰੇਕ ’ਤੇ ਨਿਰਭਰ ਹੈ, ਜੋ ਪਤਾ ਨਹੀਂ।
# en 1e54ff1d
if-no_score = ਜੇ ਹਾਂ: ਇਹ ਤੁਹਾਡੇ ਸਕੋਰ ’ਤੇ ਨਿਰਭਰ ਹੈ, ਜੋ ਮੈਨੂੰ ਹਾਲੇ ਪਤਾ ਨਹੀਂ।
# en 9ba5a9b8
if-score_unclear = ਜੇ ਹਾਂ: ਇਹ ਇਸ ’ਤੇ ਨਿਰਭਰ ਹੈ ਕਿ ਤੁਹਾਡੇ ਸਕੋਰ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ ਜਾਂ ਨਹੀਂ।

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = IRCC ਨੇ ਇਹੀ ਨਾਂ ਜਾਰੀ ਕੀਤਾ ਹੈ। ਮੈਂ ਹਾਲੇ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋ ਜਾਂ ਨਹੀਂ।
# en 67236d4b
reason-not_nominated = ਇਹ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਵਾਲਿਆਂ ਲਈ ਸੀ, ਅਤੇ ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਕੱਟ-ਆਫ਼ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ।
# en 0a22fa8c
reason-nomination_unsaid = ਇਹ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਵਾਲਿਆਂ ਲਈ ਸੀ। ਕੱਟ-ਆਫ਼ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ।
# en 2a6361ea
reason-not_in_program = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ { $type } ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੇ।
# en f252ad60
reason-not_in_category = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਸ਼੍ਰੇਣੀ { $type } ਵਿੱਚ ਨਹੀਂ ਹੋ।
# en 34575482
reason-in_no_program = ਸ਼੍ਰੇਣੀ ਵਾਲੇ ਡਰਾਅ ਲਈ { $programs } ਦੀਆਂ ਸ਼ਰਤਾਂ ਵੀ ਪੂਰੀਆਂ ਹੋਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ, ਅਤੇ ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੇ।
# en 15ead52c
reason-no_program_said = ਸ਼੍ਰੇਣੀ ਵਾਲੇ ਡਰਾਅ ਲਈ { $programs } ਦੀਆਂ ਸ਼ਰਤਾਂ ਵੀ ਪੂਰੀਆਂ ਹੋਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ।
# en 62a45855
reason-program_changed = ਇਹ { $type } ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਸੀ। ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਬਾਅਦ IRCC ਨੇ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਸ਼ਰਤਾਂ ਬਦਲੀਆਂ।
# en d2426253
reason-programs_changed = ਸ਼੍ਰੇਣੀ ਵਾਲੇ ਡਰਾਅ ਲਈ ਕੋਈ ਸੰਘੀ ਪ੍ਰੋਗਰਾਮ ਵੀ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਬਾਅਦ IRCC ਨੇ ਪ੍ਰੋਗਰਾਮ ਬਦਲੇ।
# en c91257f2
reason-category_changed = IRCC ਨੇ { $date } ਨੂੰ ਸ਼੍ਰੇਣੀ { $type } ਦੀ ਸੂਚੀ ਬਦਲੀ; ਤੁਹਾਡਾ ਜਵਾਬ ਪਹਿਲਾਂ ਵਾਲੀ ਸੂਚੀ ਬਾਰੇ ਹੈ।
# en e6185439
reason-category_earlier = ਉਸ ਦਿਨ ਸ਼੍ਰੇਣੀ { $type } ਦੇ ਨਿਯਮ ਹੋਰ ਸਨ; ਤੁਹਾਡਾ ਜਵਾਬ ਬਾਅਦ ਵਾਲੇ ਨਿਯਮਾਂ ਬਾਰੇ ਹੈ, ਇਸ ਲਈ ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਦਾ।
# en 129f4aa4
reason-label_unknown = IRCC ਨੇ ਸ਼੍ਰੇਣੀ { $type } ਦਾ ਨਵਾਂ ਰੂਪ ({ $label }) ਜਾਰੀ ਕੀਤਾ ਹੈ, ਅਤੇ ਇਸ ਦੀ ਸੂਚੀ ਮੈਨੂੰ ਹਾਲੇ ਪਤਾ ਨਹੀਂ; ਤੁਹਾਡਾ ਜਵਾਬ ਪਹਿਲਾਂ ਵਾਲੇ ਰੂਪ ਬਾਰੇ ਹੈ।
# en 4a8dec30
changed-added = ਸੂਚੀ ਵਿੱਚ ਨਵੇਂ: { $occupations }।
# en 24f45dda
changed-removed = ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ: { $occupations }।
# en 9547151d
changed-more = { $occupations } ਅਤੇ { $more } ਹੋਰ
# en a7c083a5
changed-months = ਹੁਣ { $months } ਮਹੀਨਿਆਂ ਦਾ ਕੰਮ ਚਾਹੀਦਾ ਹੈ; ਪਹਿਲਾਂ { $before } ਸੀ।

# en 13e895a3
score-with-nomination = { $score } ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ।

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = ਇਹ ਤੁਹਾਡੀ ਦਿੱਤੀ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ ਹੈ। ਸਿਰਫ਼ ਤੁਹਾਡਾ IRCC ਖਾਤਾ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ: <a href="{ $url }">ਖਾਤਾ ਖੋਲ੍ਹੋ</a>।
# en 1db5dd74
advice-missed = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਜਦ ਤੱਕ ਵੈਧ ਹੈ, ਅਗਲੇ ਡਰਾਵਾਂ ਲਈ ਪੂਲ ਵਿੱਚ ਰਹੇਗੀ। /crs ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਸਕੋਰ ਕਿਵੇਂ ਵਧ ਸਕਦਾ ਹੈ।
# en 2592a9c7
advice-missed-near = ਬੱਸ ਥੋੜ੍ਹਾ ਜਿਹਾ ਫ਼ਰਕ ਰਹਿ ਗਿਆ। ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਜਦ ਤੱਕ ਵੈਧ ਹੈ, ਅਗਲੇ ਡਰਾਵਾਂ ਲਈ ਪੂਲ ਵਿੱਚ ਰਹੇਗੀ।
# en 94647fbe
advice-not_for_you = ਕੁਝ ਬਦਲਿਆ ਹੈ? /profile ਵਿੱਚ ਬਦਲੋ
# en 95f6681c
advice-several = ਇਹ ਇੱਥੇ ਸਾਂਭੀ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ ਹੈ। ਸਿਰਫ਼ ਹਰ ਇੱਕ ਦਾ IRCC ਖਾਤਾ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ: <a href="{ $url }">ਖਾਤਾ ਖੋਲ੍ਹੋ</a>।

## Questions, and their answers as buttons

# en f1a7daeb
question-score = ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ ਤੁਹਾਡਾ CRS ਸਕੋਰ ਕਿੰਨਾ ਹੈ?
# en 411bd3e5
question-nomination = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਹੈ?
# en dea34309
question-nomination_in_score = ਕੀ ਤੁਹਾਡੇ ਸਕੋਰ { $score } ਵਿੱਚ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ?
# en 7041e443
question-program = ਕੀ ਤੁਸੀਂ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ: { $type }?
# en d0ebb1d1
question-any_program = ਕੀ ਤੁਸੀਂ ਸੰਘੀ ਪ੍ਰੋਗਰਾਮਾਂ ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ: { $programs }?
# en 6961f958
question-category = ਕੀ ਤੁਸੀਂ ਇਸ ਸ਼੍ਰੇਣੀ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ: { $type }?
# en bd84f9bf
question-submitted = ਤੁਸੀਂ ਆਪਣੀ Express Entry ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ? ਦਿਨ ਕਾਫ਼ੀ ਹੈ; ਸਮਾਂ (UTC) ਹੋਵੇ ਤਾਂ ਮੈਂ ਪੱਕਾ ਦੱਸ ਸਕਦਾ ਹਾਂ।
# en 063bfdaf
question-submitted-time = { $date } ਨੂੰ ਤੁਸੀਂ ਆਪਣੀ Express Entry ਪ੍ਰੋਫਾਈਲ ਕਿਸ ਸਮੇਂ ਜਮ੍ਹਾਂ ਕੀਤੀ? ਹੋ ਸਕੇ ਤਾਂ ਸਕਿੰਟਾਂ ਨਾਲ: 10:00:30।
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = ਹਾਂ
# en a05e0b1f
no-button = ਨਹੀਂ

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>ਯਾਦ-ਦਹਾਨੀ</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • { $days } ਦਿਨ ਬਾਅਦ: { $line }
# en 284be4df
reminder-invitation = ਤੁਹਾਡਾ ਸੱਦਾ: { $days ->
    [0] ਅੱਜ ਅਰਜ਼ੀ ਦਾ ਆਖਰੀ ਦਿਨ ਹੈ।
   *[other] ਅਰਜ਼ੀ ਲਈ { $days } ਦਿਨ ਬਾਕੀ।
 }
# en 3f5897a9
reminder-invitation-over = ਤੁਹਾਡੀ ਦੱਸੀ ਤਾਰੀਖ ਅਨੁਸਾਰ ਤੁਹਾਡੇ ਸੱਦੇ ਦੇ 60 ਦਿਨ ਪੂਰੇ ਹੋ ਗਏ ਹਨ।
# en 7940a78a
reminder-closing = ਸਿਰਫ਼ ਤੁਹਾਡਾ IRCC ਖਾਤਾ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ। ਕੁਝ ਬਦਲਿਆ ਹੋਵੇ ਤਾਂ ਮੈਨੂੰ ਦੱਸੋ, ਮੈਂ ਮੁੜ ਹਿਸਾਬ ਲਾਵਾਂਗਾ।
# en 64beb054
reminder-invitation-button = ਮੇਰਾ ਸੱਦਾ
# en 20f8c550
reminder-calculator-button = ਮੇਰਾ ਸਕੋਰ ਵੇਖੋ
# en 634752e3
reminder-settings-button = ਯਾਦ-ਦਹਾਨੀਆਂ
# en 18639a79
drop-birthday = ਤੁਹਾਡਾ ਜਨਮਦਿਨ, { $day } ਨੂੰ
# en 403c643e
drop-new_points = { $day } ਨੂੰ ਨਵੇਂ ਅੰਕ
# en b81830eb
drop-first_test = ਤੁਹਾਡੇ ਪਹਿਲੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ { $day } ਨੂੰ ਖਤਮ ਹੁੰਦੀ ਹੈ
# en 61a36366
drop-second_test = ਤੁਹਾਡੇ ਦੂਜੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ { $day } ਨੂੰ ਖਤਮ ਹੁੰਦੀ ਹੈ
# en 06182ade
drop-profile = ਤੁਹਾਡੀ Express Entry ਪ੍ਰੋਫਾਈਲ { $day } ਨੂੰ ਖਤਮ ਹੁੰਦੀ ਹੈ; ਉਸ ਤੋਂ ਬਾਅਦ ਉਹ ਪੂਲ ਵਿੱਚ ਨਹੀਂ ਰਹਿੰਦੀ
# en 777ccf4e
drop-work_window = { $day } ਤੋਂ ਤੁਹਾਡਾ ਤਜਰਬਾ ਸ਼ਾਇਦ ਪੁਰਾਣਾ ਗਿਣਿਆ ਜਾਵੇ: 12 ਮਹੀਨੇ ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਦੇ ਅੰਦਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ
# en 340822fe
drop-funds = ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ IRCC ਦੇ ਨਵੇਂ ਵਸੇਬੇ ਦੇ ਫੰਡ (settlement funds) ਭਰਨ ਦਾ ਆਖਰੀ ਦਿਨ { $day } ਹੈ: ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਪ੍ਰੋਫਾਈਲ ਅਯੋਗ ਹੋ ਸਕਦੀ ਹੈ। CEC ਨੂੰ ਇਨ੍ਹਾਂ ਦੀ ਲੋੜ ਨਹੀਂ, ਤੇ ਅੱਪਡੇਟ ਨਾਲ ਜਮ੍ਹਾਂ ਕਰਨ ਦਾ ਸਮਾਂ ਨਹੀਂ ਬਦਲਦਾ
# en 0c3e8bfa
drop-costs = { $what } (−{ $points } ਅੰਕ)
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ { $since } ਦੀ ਹੈ ਅਤੇ ਸ਼ਾਇਦ ਪੁਰਾਣੀ ਹੋ ਗਈ ਹੋਵੇ। ਉਦੋਂ ਤੋਂ: { $changes }।
# en 06cecf44
stale-several = ⚠️ ਇਨ੍ਹਾਂ ਦੀ ਜਾਣਕਾਰੀ ਸ਼ਾਇਦ ਪੁਰਾਣੀ ਹੋ ਗਈ ਹੋਵੇ: <b>{ $names }</b>। ਵੇਖੋ: /profile
# en 28647a0e
older-announced = ⚠️ IRCC ਨੇ { $since } ਤੋਂ ਨਵੇਂ ਅੰਕਾਂ ਦਾ ਐਲਾਨ ਕੀਤਾ ਹੈ। ਮੈਂ ਅੰਕੜਿਆਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕਿਆ; ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਾਲਾ ਨੰਬਰ ਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।
# en 6803f4ad
older-confirmed = ⚠️ IRCC ਨੇ { $since } ਨੂੰ ਅੰਕ ਬਦਲੇ, ਅਤੇ ਤੁਹਾਡਾ ਸਕੋਰ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੈ। ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਾਲਾ ਨੰਬਰ ਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।
# en 8bb7e036
older-push = IRCC ਨੇ { $since } ਨੂੰ ਅੰਕ ਬਦਲੇ, ਅਤੇ ਤੁਹਾਡਾ ਸਾਂਭਿਆ ਸਕੋਰ ({ $score }) ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ IRCC ਖਾਤਾ ਵੇਖੋ ਅਤੇ ਉੱਥੋਂ ਦਾ ਨੰਬਰ ਮੈਨੂੰ ਦੱਸੋ।
# en fef69bd9
older-computed = ਨਵੇਂ ਅੰਕਾਂ ਨਾਲ ਕੈਲਕੁਲੇਟਰ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ { $score } ਦਿੰਦੇ ਹਨ।
# en b17de4f0
older-button = ਨਵਾਂ ਨੰਬਰ ਦੱਸੋ
# en 393cf822
older-computed-button = { $score } ਸਾਂਭੋ
# en 78171b58
since-birthday = ਤੁਹਾਡਾ ਜਨਮਦਿਨ ਆਇਆ, { $day } ਨੂੰ
# en e27db638
since-first_test = ਤੁਹਾਡੇ ਪਹਿਲੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ { $day } ਨੂੰ ਖਤਮ ਹੋਈ
# en e54379f9
since-second_test = ਤੁਹਾਡੇ ਦੂਜੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ { $day } ਨੂੰ ਖਤਮ ਹੋਈ
# en 4706919f
since-profile = ਤੁਹਾਡੀ Express Entry ਪ੍ਰੋਫਾਈਲ { $day } ਨੂੰ ਖਤਮ ਹੋਈ: ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਤੋਂ ਬਿਨਾਂ ਤੁਸੀਂ ਪੂਲ ਵਿੱਚ ਨਹੀਂ ਹੋ
# en ad64a85b
since-work_window = { $day } ਤੋਂ ਤੁਹਾਡਾ ਤਜਰਬਾ ਕੁਝ ਪ੍ਰੋਗਰਾਮਾਂ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ ਲਈ ਸ਼ਾਇਦ ਪੁਰਾਣਾ ਗਿਣਿਆ ਜਾਵੇ
# en 5b8092f4
draw-facts = #{ $draw }, { $name }, { $date }, { $size ->
    [one] { $size } ਸੱਦਾ
   *[other] { $size } ਸੱਦੇ
 }।

## One draw

# en 6be04b0a
draw-tie-break = ਟਾਈ-ਬ੍ਰੇਕ (tie-break): { $instant }
# en e796e857
draw-tie-break-none = ਟਾਈ-ਬ੍ਰੇਕ (tie-break): ਉਦੋਂ ਨਹੀਂ ਸੀ; { $cutoff } ’ਤੇ ਸਭ ਨੂੰ ਸੱਦਾ ਮਿਲਿਆ
# en b516ca52
draw-tie-break-unknown = ਟਾਈ-ਬ੍ਰੇਕ (tie-break): ਪਤਾ ਨਹੀਂ
# en efbc51c5
draw-ran-at = ਹੋਇਆ: { $instant }
# en 09c325f1
draw-invited = ਕਿਨ੍ਹਾਂ ਲਈ: { $programs }
# en fe636138
draw-pool = { $date } ਨੂੰ ਪੂਲ: { $total } ਉਮੀਦਵਾਰ
# en 5d69616f
draw-pool-undated = ਡਰਾਅ ਤੋਂ ਪਹਿਲਾਂ ਪੂਲ: { $total } ਉਮੀਦਵਾਰ
# en 7ca3f78b
draw-pool-band = { $band }: { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">ਇਸ ਡਰਾਅ ਦਾ IRCC ਪੰਨਾ</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = ਇਸ ਡਰਾਅ ਦਾ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
# en b29096cd
note-tie_break_missing = IRCC ਨੇ ਇਸ ਡਰਾਅ ਦਾ ਟਾਈ-ਬ੍ਰੇਕ ਜਾਰੀ ਨਹੀਂ ਕੀਤਾ।
# en 94bcd7fa
note-tie_break_no_year = ਇਸ ਡਰਾਅ ਦੇ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਵਿੱਚ ਸਾਲ ਨਹੀਂ ਹੈ।
# en 2f2076aa
note-tie_break_am_pm = ਇਸ ਡਰਾਅ ਦੇ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਵਿੱਚ ਸਮਾਂ ਲਿਖਣ ਦੇ ਦੋ ਢੰਗ ਰਲ ਗਏ ਹਨ।
# en bd691a79
note-tie_break_after_draw = ਇਸ ਡਰਾਅ ਦਾ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਡਰਾਅ ਤੋਂ ਬਾਅਦ ਦਾ ਹੈ।
# en b165cf9f
note-tie_break_too_old = ਇਸ ਡਰਾਅ ਦਾ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਡਰਾਅ ਤੋਂ ਇੱਕ ਸਾਲ ਤੋਂ ਵੀ ਵੱਧ ਪਹਿਲਾਂ ਦਾ ਹੈ।
# en 92330e6d
note-ran_at_unreadable = ਇਸ ਡਰਾਅ ਦਾ IRCC ਸਮਾਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
# en 14fea143
note-ran_at_other_day = ਇਸ ਡਰਾਅ ਦੀ IRCC ਤਾਰੀਖ ਅਤੇ ਸਮਾਂ ਵੱਖ-ਵੱਖ ਦਿਨ ਦੱਸਦੇ ਹਨ।
# en 400ed02c
note-pool_unreadable = ਇਸ ਡਰਾਅ ਦੇ IRCC ਪੂਲ ਅੰਕੜੇ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।
# en 6caf676e
note-unusual = ⚠️ ਇਸ ਡਰਾਅ ਦੇ IRCC ਅੰਕੜੇ ਅਸਾਧਾਰਨ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇਨ੍ਹਾਂ ਨੂੰ ਉਸ ਦੇ ਪੰਨੇ ਨਾਲ ਮਿਲਾਓ।

## A correction

# en 915a4df9
correction-title = IRCC ਨੇ ਇਸ ਡਰਾਅ ਨੂੰ ਸੋਧਿਆ ਹੈ, ਅਤੇ ਇਸ ਕਰਕੇ ਤੁਹਾਡਾ ਨਤੀਜਾ ਬਦਲ ਗਿਆ ਹੈ।
# en ef5b8221
correction-answer = ਸੋਧ: { $answer }
# en 01726a4b
correction-replaces = ਪਹਿਲਾਂ ਵਾਲਾ ਨਤੀਜਾ: { $mark } { $answer }
# en 9fd5d66c
correction-before = IRCC ਨੇ ਪਹਿਲਾਂ ਇਹ ਜਾਰੀ ਕੀਤਾ ਸੀ: { $facts }।
# en c647c46c
post-title = <b>Express Entry ਡਰਾਅ: { $type }, ਕੱਟ-ਆਫ਼ { $cutoff }</b>
# en 06e447e5
digest-title = <b>Express Entry ਡਰਾਅ, { $first } ਤੋਂ { $last } ਤੱਕ</b>
# en bae428f0
digest-row = • #{ $draw }, { $date }: { $type }, ਕੱਟ-ਆਫ਼ <b>{ $cutoff }</b>, { $size ->
    [one] { $size } ਸੱਦਾ
   *[other] { $size } ਸੱਦੇ
 }
# en 61d02103
digest-none = { $first } ਤੋਂ { $last } ਤੱਕ ਦੱਸਣ ਲਈ ਕੋਈ ਡਰਾਅ ਨਹੀਂ।
# en a8cbac51
digest-pool = { $day } ਨੂੰ ਪੂਲ: { $total } ਉਮੀਦਵਾਰ, { $before } ਤੋਂ { $way ->
    [more] { $count } ਵੱਧ
    [fewer] { $count } ਘੱਟ
   *[same] ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ
 }।
# en f9bd573c
correction-date = { $date } ਨੂੰ ਹੋਇਆ
# en 133ee743
correction-size = { $size ->
    [one] 1 ਸੱਦਾ
   *[other] { $size } ਸੱਦੇ
 }
# en 1c74f2ce
correction-cutoff = ਕੱਟ-ਆਫ਼ { $cutoff }
# en a89f0efb
correction-tie-break = ਟਾਈ-ਬ੍ਰੇਕ { $instant }
# en d33ff806
correction-tie-break-unknown = ਟਾਈ-ਬ੍ਰੇਕ ਪਤਾ ਨਹੀਂ

## The one line of context

# en 62cada34
context-new_name = IRCC ਨੇ ਇਹ ਨਾਂ ਪਹਿਲਾਂ ਕਦੇ ਨਹੀਂ ਵਰਤਿਆ।
# en 6f3a30df
context-first_ever = ਹੁਣ ਤੱਕ ਦਾ ਪਹਿਲਾ { $type }।
# en 9fc2091c
across-new-points = { $line } { $since } ਨੂੰ ਨਵੇਂ ਅੰਕ ਲਾਗੂ ਹੋਏ, ਇਸ ਲਈ ਦੋਵੇਂ ਇੱਕੋ ਪੈਮਾਨੇ ’ਤੇ ਨਹੀਂ।
# en 2d8b6a96
context-first_in = { $months ->
    [one] 1 ਮਹੀਨੇ
   *[other] { $months } ਮਹੀਨਿਆਂ
 } ਵਿੱਚ ਪਹਿਲਾ { $type }; ਪਿਛਲਾ #{ $last_number } ਸੀ, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।
# en eebc3c7a
context-lowest_ever = ਕਿਸੇ ਵੀ { $type } ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਸਭ ਤੋਂ ਘੱਟ ਕੱਟ-ਆਫ਼, { $count } ਵਿੱਚੋਂ।
# en 80322afc
context-highest_ever = ਕਿਸੇ ਵੀ { $type } ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਸਭ ਤੋਂ ਉੱਚਾ ਕੱਟ-ਆਫ਼, { $count } ਵਿੱਚੋਂ।
# en 634e41d0
context-lowest_since = { $months ->
    [one] 1 ਮਹੀਨੇ
   *[other] { $months } ਮਹੀਨਿਆਂ
 } ਵਿੱਚ, #{ $last_number } ({ $last_date }, { $last_cutoff }) ਤੋਂ ਬਾਅਦ, { $type } ਦਾ ਸਭ ਤੋਂ ਘੱਟ ਕੱਟ-ਆਫ਼।
# en 37d47026
context-highest_since = { $months ->
    [one] 1 ਮਹੀਨੇ
   *[other] { $months } ਮਹੀਨਿਆਂ
 } ਵਿੱਚ, #{ $last_number } ({ $last_date }, { $last_cutoff }) ਤੋਂ ਬਾਅਦ, { $type } ਦਾ ਸਭ ਤੋਂ ਉੱਚਾ ਕੱਟ-ਆਫ਼।
# en 6374eae0
context-streak = { $range } ’ਤੇ ਲਗਾਤਾਰ { $count ->
    [3] ਤੀਜਾ { $type }।
    [4] ਚੌਥਾ { $type }।
    [5] ਪੰਜਵਾਂ { $type }।
    [6] ਛੇਵਾਂ { $type }।
   *[other] ਇੱਕ ਹੋਰ { $type }, ਹੁਣ ਕੁੱਲ { $count }।
 }
# en bf2a6ebb
context-move_up = ਪਿਛਲੇ { $type } ਤੋਂ { $points } ਅੰਕ ਉੱਪਰ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।
# en 9ba5ad27
context-move_down = ਪਿਛਲੇ { $type } ਤੋਂ { $points } ਅੰਕ ਹੇਠਾਂ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।
# en c4e4a446
context-tie_later = ਕੱਟ-ਆਫ਼ ਪਿਛਲੇ { $type } ਜਿੰਨਾ ਹੀ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ; ਟਾਈ-ਬ੍ਰੇਕ { $days } ਦਿਨ ਬਾਅਦ ਦਾ।
# en b4d4f7ae
context-tie_earlier = ਕੱਟ-ਆਫ਼ ਪਿਛਲੇ { $type } ਜਿੰਨਾ ਹੀ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ; ਟਾਈ-ਬ੍ਰੇਕ { $days } ਦਿਨ ਪਹਿਲਾਂ ਦਾ।
# en 541b24e2
context-move_none = ਕੱਟ-ਆਫ਼ ਪਿਛਲੇ { $type } ਜਿੰਨਾ ਹੀ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।

## Buttons under an alert

# en 8d5a1dd5
details-button = ਵੇਰਵਾ
# en bff8905f
mute-button = ਮਿਊਟ: { $type }
# en fdd063d6
unmute-button = ਅਨਮਿਊਟ: { $type }

## Standing texts

# en 28eea886
disclaimer =
    ਇਹ ਬੋਟ IRCC ਨਾਲ ਜੁੜਿਆ ਨਹੀਂ ਹੈ ਅਤੇ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਦਿੰਦਾ।
    ਇੱਥੇ ਕੋਈ ਤੁਹਾਡੇ ਤੋਂ ਕਦੇ ਦਸਤਾਵੇਜ਼, ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗੇਗਾ।

# en 69fb0aad
privacy =
    <b>ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਉਂ</b>

    • ਇਸ ਚੈਟ ਦਾ ਨੰਬਰ, ਤੁਹਾਨੂੰ ਲਿਖਣ ਲਈ
    • ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਅਤੇ ਸਮਾਂ-ਖੇਤਰ, ਤਾਂ ਜੋ ਸੁਨੇਹੇ ਤੁਹਾਨੂੰ ਸਮਝ ਆਉਣ
    • ਤੁਹਾਡੀ ਦਿੱਤੀ ਜਾਣਕਾਰੀ: ਸਕੋਰ, ਪ੍ਰੋਗਰਾਮ, ਸ਼੍ਰੇਣੀਆਂ, ਨਾਮਜ਼ਦਗੀ, ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਹੋਈ – ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ ਜਾਂ ਨਹੀਂ
    • ਕੈਲਕੁਲੇਟਰ ਦੇ ਜਵਾਬ: ਪੂਰਾ ਹੋਣ ਤੱਕ, ਜਾਂ ਵਿਚਕਾਰ ਛੱਡੋ ਤਾਂ 90 ਦਿਨ; ਵੱਧ ਸਮਾਂ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕਹਿਣ ’ਤੇ, ਤਾਂ ਜੋ ਅੰਕ ਘਟਾਉਣ ਵਾਲੀਆਂ ਗੱਲਾਂ ਯਾਦ ਕਰਾ ਸਕਾਂ
    • ਸੱਦੇ ਦੀ ਤਾਰੀਖ, ਅਤੇ ਕਿਹੜੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਭੇਜੀਆਂ ਗਈਆਂ, 60 ਦਿਨ ਗਿਣਨ ਲਈ
    • ਪ੍ਰੋਫਾਈਲਾਂ ਨੂੰ ਦਿੱਤੇ ਤੁਹਾਡੇ ਨਾਂ, ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖ ਪਛਾਣਨ ਲਈ
    • ਤੁਹਾਡੀਆਂ ਅਲਰਟ ਸੈਟਿੰਗਾਂ
    • ਜੇ ਤੁਸੀਂ ਮੈਨੂੰ ਕਿਸੇ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਜੋੜਿਆ: ਇਹ ਕਿ ਤੁਸੀਂ ਜੋੜਿਆ, ਜਦ ਤੱਕ ਮੈਂ ਉੱਥੇ ਪੋਸਟ ਕਰ ਸਕਦਾ ਹਾਂ, ਤਾਂ ਜੋ ਨਾ ਕਰ ਸਕਣ ’ਤੇ ਦੱਸ ਸਕਾਂ
    • 30 ਦਿਨਾਂ ਲਈ, ਕਿਹੜੇ ਅਲਰਟ ਪਹੁੰਚੇ, ਤਾਂ ਜੋ ਕੋਈ ਦੋ ਵਾਰ ਨਾ ਜਾਵੇ ਅਤੇ IRCC ਦੇ ਸੋਧਣ ’ਤੇ ਮੈਂ ਵੀ ਸੋਧ ਸਕਾਂ

    ਹੋਰ ਕੋਈ ਨਾਂ, ਯੂਜ਼ਰਨੇਮ ਜਾਂ ਸੁਨੇਹਿਆਂ ਦੀ ਲਿਖਤ ਕਿਸੇ ਫਾਈਲ ਜਾਂ ਲੌਗ ਵਿੱਚ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ। ਕੁਝ ਵੀ ਵੇਚਿਆ ਜਾਂ ਅੱਗੇ ਦਿੱਤਾ ਨਹੀਂ ਜਾਂਦਾ।

    /mydata ਸਭ ਕੁਝ ਫਾਈਲ ਵਜੋਂ ਭੇਜਦਾ ਹੈ, ਸਿਵਾਏ ਇਸ ਦੇ ਕਿ ਕਿਹੜੇ ਅਲਰਟ ਪਹੁੰਚੇ। /delete ਸਭ ਕੁਝ ਤੁਰੰਤ ਮਿਟਾਉਂਦਾ ਹੈ; ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਇਹ ਹਰ ਫਾਈਲ ਵਿੱਚੋਂ ਹਟ ਜਾਂਦਾ ਹੈ। /stop ਸਿਰਫ਼ ਅਲਰਟ ਰੋਕਦਾ ਹੈ। ਜਿਸ ਚੈਟ ਤੱਕ ਬਾਰਾਂ ਮਹੀਨੇ ਪਹੁੰਚ ਨਾ ਹੋਵੇ, ਉਹ ਮਿਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।

# en 12145a18
help-title = <b>ਮੈਂ ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = ਤੁਸੀਂ ਸਿਰਫ਼ ਸਕੋਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ, ਜਿਵੇਂ 522। ਜੋੜੇ ਜਾਂ ਗਾਹਕਾਂ ਲਈ /profile ਵਿੱਚ ਕਈ ਪ੍ਰੋਫਾਈਲਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਮੈਨੂੰ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਜੋੜੋ, ਤਾਂ ਮੈਂ ਉੱਥੇ ਹਰ ਡਰਾਅ ਪੋਸਟ ਕਰਾਂਗਾ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਕਦੇ ਨਹੀਂ।

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 IRCC ਦੀ ਫਾਈਲ { $since } ਤੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਗਈ: { $fault } (×{ $failures })। ਮੈਂ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖਦਾ ਹਾਂ।
# en 56e74990
incident-source-silent-over = ✅ IRCC ਦੀ ਫਾਈਲ ਮੁੜ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ ({ $now }), { $since } ਤੋਂ ਬਾਅਦ ਪਹਿਲੀ ਵਾਰ। { $new ->
    [no] ਕੁਝ ਨਹੀਂ ਖੁੰਝਿਆ।
   *[other] ਇਸ ਦੌਰਾਨ ਜਾਰੀ ਹੋਏ: { $new }।
 }
# en 71c693df
incident-source-stale = ⚠️ ਸਭ ਤੋਂ ਨਵਾਂ ਡਰਾਅ, #{ $subject }, { $date } ਦਾ ਹੈ। ਸ਼ਾਇਦ IRCC ਰੁਕਿਆ ਹੈ, ਜਾਂ ਹੁਣ ਇਹ ਫਾਈਲ ਨਹੀਂ ਭਰੀ ਜਾਂਦੀ: ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਦਾ ਪੰਨਾ ਵੇਖੋ।
# en 14afea75
incident-file-shrunk = ⚠️ IRCC ਦੀ ਫਾਈਲ ਵਿੱਚ { $known } ਵਿੱਚੋਂ { $count } ਡਰਾਅ ਨਹੀਂ ਹਨ। ਉਹ ਦਰਜ ਰਹਿੰਦੇ ਹਨ; ਜੋ ਨਵਾਂ ਹੈ ਉਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
# en 3bf2c812
incident-file-shrunk-over = ✅ IRCC ਦੀ ਫਾਈਲ ਫਿਰ ਪੂਰੀ ਹੈ।
# en 0e228fa7
incident-files-disagree = ⚠️ ਡਰਾਅ #{ $subject } ਬਾਰੇ IRCC ਦੀਆਂ ਫਾਈਲਾਂ ਵਿੱਚ ਫ਼ਰਕ ਹੈ। ਅੰਗਰੇਜ਼ੀ: { $date }, { $size } ਸੱਦੇ, ਕੱਟ-ਆਫ਼ { $cutoff }। ਫ਼ਰੈਂਚ: { $french_date }, { $french_size } ਸੱਦੇ, ਕੱਟ-ਆਫ਼ { $french_cutoff }। ਲੋਕਾਂ ਨੂੰ ਅੰਗਰੇਜ਼ੀ ਵਾਲੀ ਗੱਲ ਦੱਸੀ ਜਾਂਦੀ ਹੈ।
# en d95a86c7
incident-rows-unreadable = ⚠️ IRCC ਦੀ ਫਾਈਲ ਦੀਆਂ { $count } ਕਤਾਰਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ; ਪਹਿਲੀ { $first } ਹੈ: { $fault }। ਹਰ ਵਾਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੁੰਦੀ ਹੈ।
# en 70c1d97d
incident-rows-unreadable-over = ✅ IRCC ਦੀ ਫਾਈਲ ਦੀਆਂ ਕਤਾਰਾਂ ਫਿਰ ਪੜ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
# en f2a2fdd2
incident-row-unreadable = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਕਤਾਰ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: { $fault }। ਹਰ ਵਾਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੁੰਦੀ ਹੈ।
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ ਸਟੋਰ ਦੀਆਂ ਕਤਾਰਾਂ ਜੋ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ: { $count } (ਪਹਿਲੀ: { $fault })। ਉਹ ਜਿਵੇਂ ਹਨ ਤਿਵੇਂ ਹੀ ਰੱਖੀਆਂ ਗਈਆਂ ਹਨ; ਜਿਸ ਵਿਅਕਤੀ ਦੀ ਕਤਾਰ ਇਨ੍ਹਾਂ ਵਿੱਚ ਹੈ, ਉਸ ਨੂੰ ਅਲਰਟ ਨਹੀਂ ਮਿਲਦੇ; ਬਾਕੀ ਸਭ ਨੂੰ ਮਿਲਦੇ ਹਨ। <code>draw-bot check</code> ਵਿੱਚ ਉਨ੍ਹਾਂ ਦੀ ਸੂਚੀ ਹੈ।
# en 37621ab2
incident-announced-again = ⚠️ ਸਟੋਰ ਨੂੰ ਬੈਕਅੱਪ ਤੋਂ ਵਾਪਸ ਲਿਆਂਦਾ ਗਿਆ, ਇਸ ਲਈ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਡਰਾਅ #{ $subject } ({ $name }, { $date }) ਦੀ ਸੂਚਨਾ ਪਹਿਲਾਂ ਦਿੱਤੀ ਗਈ ਸੀ ਜਾਂ ਨਹੀਂ। ਇਹ ਦਰਜ ਹੈ; ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕਿਸੇ ਨੂੰ ਸੂਚਨਾ ਨਹੀਂ ਜਾਵੇਗੀ। ਸੂਚਨਾ ਦੇਈਏ?
# en 39b894b2
incident-draw-vanished = ⚠️ ਡਰਾਅ #{ $subject } IRCC ਦੀ ਫਾਈਲ ਵਿੱਚੋਂ ਹਟ ਗਿਆ ਹੈ। ਉਹ ਦਰਜ ਰਹਿੰਦਾ ਹੈ।
# en d4e1220a
incident-draw-in-future = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਤਾਰੀਖ { $date } ਹੈ, ਜੋ ਹਾਲੇ ਆਉਣੀ ਹੈ। ਉਦੋਂ ਤੱਕ, ਜਾਂ IRCC ਦੇ ਸੋਧਣ ਤੱਕ, ਇਹ ਨਾ ਦਰਜ ਹੁੰਦਾ ਹੈ, ਨਾ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
# en b4db0db5
incident-draw-repeated = ⚠️ ਡਰਾਅ #{ $subject } ਵਿੱਚ ਡਰਾਅ #{ $like } ਦੇ ਹੀ ਸਾਰੇ ਅੰਕੜੇ ਹਨ। ਮੈਂ ਇਸ ਨੂੰ ਹੋਰ ਨੰਬਰ ਹੇਠ ਉਹੀ ਡਰਾਅ ਮੰਨਦਾ ਹਾਂ ਅਤੇ ਇਸ ਦੀ ਸੂਚਨਾ ਨਹੀਂ ਦਿੰਦਾ।
# en f45d6617
incident-draw-copied = ⚠️ ਡਰਾਅ #{ $subject } ਵਿੱਚ ਡਰਾਅ #{ $like } ਦੇ ਹੀ ਸਾਰੇ ਅੰਕੜੇ ਹਨ, ਜੋ ਹਾਲੇ ਫਾਈਲ ਵਿੱਚ ਹੈ। ਅਗਲੀ ਜਾਂਚ ਵਿੱਚ ਵੀ ਇਹੀ ਰਿਹਾ ਤਾਂ ਸੂਚਨਾ ਦੇਵਾਂਗਾ: IRCC ਛੇਤੀ ਸੋਧ ਸਕਦਾ ਹੈ।
# en 02697403
incident-draw-doubted = ⚠️ ਡਰਾਅ #{ $subject } ਗਲਤ ਲੱਗਦਾ ਹੈ: { $doubt ->
    [misnumbered] ਇਸ ਦਾ ਨੰਬਰ ਬਾਕੀਆਂ ਦੇ ਸਿਲਸਿਲੇ ਵਿੱਚ ਨਹੀਂ
    [misdated] ਇਸ ਦੀ ਤਾਰੀਖ ਜੋ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ ਉਸ ਤੋਂ ਬਹੁਤ ਦੂਰ ਹੈ
   *[implausible] ਇਸ ਦੇ ਅੰਕੜੇ ਪਹਿਲਾਂ ਦੇ ਡਰਾਵਾਂ ਤੋਂ ਬਹੁਤ ਵੱਖਰੇ ਹਨ
 } ({ $name }, { $date }, { $size } ਸੱਦੇ, ਕੱਟ-ਆਫ਼ { $cutoff })। ਜਦ ਤੱਕ ਤੁਸੀਂ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰਦੇ, ਜਾਂ ਇਹ { $minutes } ਮਿੰਟ ਇਵੇਂ ਹੀ ਨਹੀਂ ਰਹਿੰਦਾ, ਇਹ ਨਾ ਦਰਜ ਹੁੰਦਾ ਹੈ, ਨਾ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
# en 6374dbfc
incident-file-doubted = ⚠️ IRCC ਦੀ ਫਾਈਲ { $doubt ->
    [crowded] ਵਿੱਚ ਇੱਕੋ ਦਿਨ ਦੇ { $count } ਨਵੇਂ ਡਰਾਅ ਹਨ
   *[sweeping] ਨੇ ਪਹਿਲਾਂ ਦਰਜ { $count } ਡਰਾਅ ਇੱਕੋ ਵਾਰ ਬਦਲ ਦਿੱਤੇ ਹਨ
 }: { $numbers }। ਜਦ ਤੱਕ ਤੁਸੀਂ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰਦੇ, ਜਾਂ ਇਹ { $minutes } ਮਿੰਟ ਇਵੇਂ ਹੀ ਨਹੀਂ ਰਹਿੰਦੇ, ਇਹ ਨਾ ਦਰਜ ਹੁੰਦੇ ਹਨ, ਨਾ ਦੱਸੇ ਜਾਂਦੇ ਹਨ।
# en 39d09593
incident-file-swings = ⚠️ IRCC ਦੇ ਸਰਵਰ ਡਰਾਅ #{ $subject } ਦੇ ਦੋ ਰੂਪ ਵਾਰੋ-ਵਾਰੀ ਦੇ ਰਹੇ ਹਨ। ਨਵਾਂ ਰੂਪ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਸੇ ਨੂੰ ਮੁੜ ਸੂਚਨਾ ਨਹੀਂ ਜਾਂਦੀ।
# en 9070718c
incident-file-untidy = ⚠️ IRCC ਦੀ ਫਾਈਲ ਵਿੱਚ ਇੱਕ ਉਕਾਈ ਹੈ ਜਿਸ ਨਾਲ ਪੜ੍ਹਨਾ ਨਹੀਂ ਰੁਕਦਾ (ਡਰਾਅ #{ $first }): { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਕਤਾਰ ਵਿੱਚ ਖਾਮੀਆਂ ਹਨ: { $notes }। ਜੋ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ ਉਹ ਛੱਡ ਦਿੱਤਾ ਹੈ।
# en ac91d1e4
incident-name-unknown = ⚠️ ਡਰਾਅ #{ $subject } ਦਾ ਨਾਂ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ: <b>{ $name }</b>। ਇਸ ਬਾਰੇ ਸਭ ਨੂੰ “ਨਹੀਂ ਦੱਸ ਸਕਦਾ” ਕਿਹਾ ਜਾਂਦਾ ਹੈ।
# en 9bdc3923
incident-label-unknown = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਸ਼੍ਰੇਣੀ ਦਾ ਅਜਿਹਾ ਰੂਪ ਹੈ ਜੋ ਨਿਯਮਾਂ ਵਿੱਚ ਨਹੀਂ: <b>{ $name }</b>। ਲੋਕਾਂ ਨੂੰ ਇਸ ਬਾਰੇ ਮੁੜ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ। ਨਵੀਂ ਸੂਚੀ ਵਾਲਾ ਐਡੀਸ਼ਨ RULES_DIR ਵਿੱਚ ਰੱਖੋ (docs/rules.md)।
# en 5f638b2e
incident-alert-refused = ⚠️ Telegram { $subject } ਦਾ ਪਾਠ ਨਹੀਂ ਲੈਂਦਾ: { $fault }। ਇਹ ਸਾਨੂੰ ਠੀਕ ਕਰਨਾ ਹੈ।
# en 7c57f31d
incident-delivery-failing = 🛑 { $since } ਤੋਂ ਅਲਰਟ Telegram ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਰਹੇ: { $fault } (×{ $failures })। ਉਹ ਕਤਾਰ ਵਿੱਚ ਹਨ ਅਤੇ ਮੁੜ ਭੇਜੇ ਜਾਣਗੇ।
# en ee667efa
incident-delivery-failing-over = ✅ ਅਲਰਟ ਫਿਰ Telegram ਤੱਕ ਪਹੁੰਚ ਰਹੇ ਹਨ, { $now }। { $since } ਤੋਂ ਨਹੀਂ ਪਹੁੰਚ ਰਹੇ ਸਨ।
# en 6e859dc1
incident-telegram-silent = 🛑 { $since } ਤੋਂ ਮੈਂ Telegram ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਿਆ: { $fault } (×{ $failures })। ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਨੂੰ ਜਵਾਬ ਨਹੀਂ ਮਿਲਦਾ; ਮੈਂ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਰਹਿੰਦਾ ਹਾਂ।
# en fe1ba162
incident-telegram-silent-over = ✅ ਮੈਂ Telegram ਤੱਕ ਫਿਰ ਪਹੁੰਚ ਸਕਦਾ ਹਾਂ ({ $now }), { $since } ਤੋਂ ਬਾਅਦ ਪਹਿਲੀ ਵਾਰ।
# en 2659fbf7
incident-updates-stuck = 🛑 { $since } ਤੋਂ ਜਵਾਬ ਅਟਕੇ ਹਨ; ਉਡੀਕਦੇ ਅੱਪਡੇਟ: { $count }। ਕਿਰਪਾ ਕਰਕੇ ਲੌਗ ਵੇਖੋ, ਅਤੇ ਇਹ ਚੱਲਦਾ ਰਹੇ ਤਾਂ ਮੈਨੂੰ ਮੁੜ ਚਲਾਓ।
# en 93858234
incident-updates-stuck-over = ✅ ਜਵਾਬ ਫਿਰ ਜਾ ਰਹੇ ਹਨ, { $now }। { $since } ਤੋਂ ਅਟਕੇ ਸਨ।
# en 218a9da1
incident-delivery-halted = 🛑 { $since } ਤੋਂ ਅਲਰਟ ਰੁਕੇ ਹਨ, ਕਿਉਂਕਿ Telegram ਹਰ ਚੈਟ ਨੂੰ ਨਾਂਹ ਕਰ ਰਿਹਾ ਹੈ: { $fault }। ਮੈਂ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਰਹਿੰਦਾ ਹਾਂ ਅਤੇ ਆਪੇ ਅੱਗੇ ਵਧਾਂਗਾ।
# en 5a4dbd26
incident-delivery-halted-over = ✅ ਅਲਰਟ ਫਿਰ ਜਾ ਰਹੇ ਹਨ, { $now }। { $since } ਤੋਂ ਰੁਕੇ ਸਨ।
# en 4bb2f584
incident-markup-refused = ⚠️ Bot API ਸਰਵਰ ਸਾਡਾ ਮਾਰਕਅੱਪ ਨਹੀਂ ਮੰਨਦਾ: { $fault }। ਅਲਰਟ ਉਸ ਤੋਂ ਬਿਨਾਂ ਭੇਜੇ ਜਾਂਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ TELEGRAM_API_URL ਵੇਖੋ।
# en 75c03444
incident-update-unreadable = ⚠️ { $subject } ਕਿਸਮ ਦਾ ਇੱਕ ਅੱਪਡੇਟ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ (id { $update }, ×{ $times })। ਉਹ ਛੱਡ ਦਿੱਤਾ ਗਿਆ; ਹੋਰ ਕਿਸੇ ’ਤੇ ਅਸਰ ਨਹੀਂ।
# en aae0f313
incident-loop-failed = ⚠️ ਬੋਟ ਦਾ ਇੱਕ ਹਿੱਸਾ ਆਪਣੀ ਹੀ ਖਰਾਬੀ ਕਰਕੇ ਰੁਕਿਆ ਅਤੇ ਮੁੜ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ: { $subject } ({ $fault }, ×{ $times })। ਕਿਰਪਾ ਕਰਕੇ ਲੌਗ ਸਮੇਤ ਇਸ ਦੀ ਰਿਪੋਰਟ ਕਰੋ।
# en b7d741a5
incident-times-unreadable = ⚠️ { $since } ਤੋਂ IRCC ਦੀ ਪ੍ਰੋਸੈਸਿੰਗ ਸਮੇਂ ਵਾਲੀ ਫਾਈਲ ਵਰਤੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: { $fault } (×{ $failures })। /guide ਅਤੇ /ita ਪਿਛਲੇ ਅੰਕੜੇ ਉਨ੍ਹਾਂ ਦੀ ਤਾਰੀਖ ਨਾਲ ਦਿਖਾਉਂਦੇ ਹਨ; ਮੈਂ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖਦਾ ਹਾਂ।
# en 1f7fc78b
incident-times-unreadable-over = ✅ IRCC ਦੀ ਪ੍ਰੋਸੈਸਿੰਗ ਸਮੇਂ ਵਾਲੀ ਫਾਈਲ ਫਿਰ ਵਰਤੀ ਜਾ ਸਕਦੀ ਹੈ।
# en 355ff51b
incident-clock-set = ⚠️ ਮੇਰੇ ਚੱਲਦਿਆਂ ਮਸ਼ੀਨ ਦੀ ਘੜੀ { $minutes } ਮਿੰਟ { $subject ->
    [back] ਪਿੱਛੇ
   *[ahead] ਅੱਗੇ
 } ਕੀਤੀ ਗਈ। ਅਲਰਟ ਜਾਰੀ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦਾ ਸਮਾਂ ਵੇਖੋ।
# en 49b1f7c7
incident-more = ਇਸ ਕਿਸਮ ਦੇ ਹੋਰ: { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 DATA_DIR ਦੀ ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ: { $megabytes } MB ਖਾਲੀ ਹਨ। ਥਾਂ ਤੋਂ ਬਿਨਾਂ ਮੈਂ ਨਵਾਂ ਡਰਾਅ ਦਰਜ ਨਹੀਂ ਕਰ ਸਕਦਾ।
# en bbea7837
incident-disk-nearly-full-over = ✅ DATA_DIR ਦੀ ਡਿਸਕ ਵਿੱਚ ਫਿਰ ਥਾਂ ਹੈ।

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ ਪਿੱਛੇ
# en a5f73a87
skip-button = ਛੱਡੋ ›
# en d6713cb6
not-said = ਹਾਲੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
# en cee1f053
yes = ਹਾਂ
# en 8b9b2791
no = ਨਹੀਂ
# en ed2d27ef
none = ਕੋਈ ਨਹੀਂ
# en e986dc0f
stale-popup = ਇਹ ਬਟਨ ਪੁਰਾਣਾ ਹੈ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। /help ਦੱਸਦਾ ਹੈ ਮੈਂ ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ।
# en a9b07dac
stranger-popup = ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਦਰਜ ਨਹੀਂ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਸ਼ੁਰੂ ਕਰਨ ਲਈ /start ਭੇਜੋ।
# en 42500271
crossroads = ਅੱਗੇ ਕੀ? /help ਦੱਸਦਾ ਹੈ ਮੈਂ ਕੀ-ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ।
# en ede261da
failure = ਮਾਫ਼ ਕਰਨਾ, ਮੇਰੇ ਪਾਸੇ ਕੁਝ ਗਲਤ ਹੋਇਆ, ਅਤੇ ਇਹ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ। ਤੁਹਾਡੇ ਅਲਰਟ ਚਾਲੂ ਹਨ। ਬੋਟ ਦੇ ਸੰਚਾਲਕ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ; ਹਵਾਲਾ <code>{ $reference }</code> ਹੈ।
# en c8f4b1e0
failure-report = ⚠️ ਇੱਕ ਹੈਂਡਲਰ ਅਸਫਲ ਹੋਇਆ, ਹਵਾਲਾ <code>{ $reference }</code>: { $fault }। ਵਿਅਕਤੀ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ; ਮੁੜ ਕੋਸ਼ਿਸ਼ ਨਹੀਂ ਹੁੰਦੀ।

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਆਪਣੀ ਸਥਿਤੀ ਵੇਖੋ
# en 14fc666d
menu-score = ਆਪਣਾ ਸਕੋਰ ਦਿਓ: /score 522
# en 8bd302c4
menu-crs = ਆਪਣੇ ਸਕੋਰ ਦਾ ਹਿਸਾਬ ਲਾਓ, ਅਤੇ ਵੇਖੋ ਉਹ ਕਿਵੇਂ ਵਧੇ
# en a1e5eb94
menu-profile = ਆਪਣੇ ਬਾਰੇ ਦਰਜ ਜਾਣਕਾਰੀ ਵੇਖੋ ਜਾਂ ਬਦਲੋ
# en 20680d26
menu-last = ਤਾਜ਼ਾ ਡਰਾਅ, ਜਾਂ ਕਿਸੇ ਕਿਸਮ ਦਾ: /last cec
# en b1d010cf
menu-draws = ਹਾਲ ਦੇ ਡਰਾਅ: /draws french
# en 99159c16
menu-draw = ਇੱਕ ਡਰਾਅ ਪੂਰਾ: /draw 297
# en 57016364
menu-whatif = ਪਿਛਲਾ ਸਾਲ, ਕਿਸੇ ਹੋਰ ਸਕੋਰ ਨਾਲ: /whatif 505
# en 55956377
menu-chart = ਸਮੇਂ ਨਾਲ ਕੱਟ-ਆਫ਼, ਤੁਹਾਡੇ ਸਕੋਰ ਸਮੇਤ
# en a4761134
menu-pool = ਤੁਹਾਡੇ ਸਕੋਰ ਤੋਂ ਉੱਪਰ ਕਿੰਨੇ ਲੋਕ ਹਨ
# en 6600e33b
menu-forecast = ਆਮ ਵਕਫ਼ਾ ਅਤੇ ਸੰਭਾਵੀ ਕੱਟ-ਆਫ਼: /forecast cec
# en 3bcc63db
menu-ita = ਮੈਨੂੰ ਸੱਦਾ ਮਿਲਿਆ: 60 ਦਿਨਾਂ ਦੀ ਗਿਣਤੀ
# en 105b4344
menu-alerts = ਅਲਰਟ ਅਤੇ ਚੁੱਪ ਦੇ ਘੰਟੇ ਚੁਣੋ
# en 610992e7
menu-news = Express Entry ਦੀਆਂ ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
# en c81ff2a1
menu-language = ਤੁਹਾਡੀ ਭਾਸ਼ਾ
# en 7c36628c
menu-status = ਕੀ ਸਭ ਕੁਝ ਚੱਲ ਰਿਹਾ ਹੈ? ਪਿਛਲੀ ਜਾਂਚ ਅਤੇ ਪਿਛਲੇ ਅਲਰਟ
# en 02dae140
menu-mydata = ਤੁਹਾਡੇ ਬਾਰੇ ਦਰਜ ਸਭ ਕੁਝ, ਫਾਈਲ ਵਜੋਂ
# en 3dcdd212
menu-stop = ਅਲਰਟ ਰੋਕੋ, ਸੈਟਿੰਗਾਂ ਰੱਖੋ
# en a5d552cd
menu-delete = ਆਪਣੇ ਬਾਰੇ ਸਭ ਕੁਝ ਮਿਟਾਓ
# en fcce3b1a
menu-privacy = ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਉਂ
# en f9a38637
menu-help = ਸਾਰੀਆਂ ਕਮਾਂਡਾਂ
# en 91aebe4e
menu-stats = ਕੁਝ ਗੜਬੜ ਹੈ? ਲੋਕ, ਕਤਾਰ, ਪਿਛਲੀ ਡਿਲੀਵਰੀ
# en 62517909
menu-broadcast = ਸਭ ਨੂੰ ਸੁਨੇਹਾ ਭੇਜੋ, ਪਹਿਲਾਂ ਆਪ ਵੇਖ ਕੇ
# en 7cb7f188
menu-resume = ਰੁਕੇ ਹੋਏ ਅਲਰਟ ਮੁੜ ਚਾਲੂ ਕਰੋ
# en 919ea1e9
help-operator = ਸੰਚਾਲਕ ਲਈ
# en 50769ae7
menu-group-here = ਡਰਾਅ ਇੱਥੇ ਪੋਸਟ ਕਰੋ
# en edda2209
menu-group-alerts = ਚੁਣੋ ਕਿ ਇੱਥੇ ਕੀ ਪੋਸਟ ਹੋਵੇ
# en 9162131d
menu-group-language = ਪੋਸਟਾਂ ਦੀ ਭਾਸ਼ਾ
# en f7612ac4
menu-group-stop = ਕੁਝ ਪੋਸਟ ਨਾ ਕਰੋ, ਸੈਟਿੰਗਾਂ ਰੱਖੋ
# en 7050c1cc
menu-group-delete = ਇਸ ਗਰੁੱਪ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਹਟਾਓ

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    ਮੈਂ ਕੈਨੇਡਾ ਦੇ Express Entry ਡਰਾਵਾਂ ’ਤੇ ਨਜ਼ਰ ਰੱਖਦਾ ਹਾਂ। ਨਵੇਂ ਡਰਾਅ ਦੇ ਇੱਕ ਮਿੰਟ ਅੰਦਰ ਦੱਸਦਾ ਹਾਂ ਕਿ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਿਉਂ: ਤੁਹਾਡਾ ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸ਼੍ਰੇਣੀ, ਕੱਟ-ਆਫ਼, ਟਾਈ-ਬ੍ਰੇਕ (tie-break)।

    IRCC ਨਾਲ ਸੰਬੰਧ ਨਹੀਂ। ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਮੈਂ ਕਦੇ ਦਸਤਾਵੇਜ਼, ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਦਾ।
# en 053e52d2
page-short-description = ਕੈਨੇਡਾ ਦੇ Express Entry ਡਰਾਅ ਇੱਕ ਮਿੰਟ ਵਿੱਚ, ਅਤੇ ਇਹ ਕਿ ਉਨ੍ਹਾਂ ਵਿੱਚ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਦਾ ਜਾਂ ਨਹੀਂ। IRCC ਨਾਲ ਸੰਬੰਧ ਨਹੀਂ।

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਕੈਨੇਡਾ ਦੇ Express Entry ਡਰਾਵਾਂ ’ਤੇ ਨਜ਼ਰ ਰੱਖਦਾ ਹਾਂ।</b>
    ਡਰਾਅ ਜਾਰੀ ਹੁੰਦੇ ਹੀ ਦੱਸਦਾ ਹਾਂ ਕਿ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਿਉਂ। ਤਿੰਨ ਛੋਟੇ ਸਵਾਲਾਂ ਨਾਲ ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਦੱਸ ਸਕਾਂਗਾ; ਜੋ ਚਾਹੋ ਛੱਡ ਦਿਓ।
# en 5f560f0f
start-step-1 = <b>1/3 · ਤੁਹਾਡਾ ਸਕੋਰ</b>
# en 8dd73558
start-step-2 = <b>2/3 · ਤੁਹਾਡੇ ’ਤੇ ਕੀ ਲਾਗੂ ਹੈ</b>
# en 31095d8c
start-step-3 = <b>3/3 · ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ</b>
# en 1b3e9e61
start-unknown-button = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ
# en 30d17cc8
start-unknown =
    ਪੂਲ ਵਿੱਚ ਪ੍ਰੋਫਾਈਲ ਹੋਣ ’ਤੇ ਤੁਹਾਡਾ ਸਕੋਰ IRCC ਖਾਤੇ ਵਿੱਚ ਦਿਸਦਾ ਹੈ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਮੈਂ ਤੁਹਾਡੇ ਨਾਲ ਹਿਸਾਬ ਲਾ ਸਕਦਾ ਹਾਂ: ਕਰੀਬ ਪੰਦਰਾਂ ਸਵਾਲ, ਬਹੁਤੇ ਸਿਰਫ਼ ਦਬਾਉਣ ਵਾਲੇ। ਆਖਰੀ ਫ਼ੈਸਲਾ IRCC ਦੇ ਆਪਣੇ ਟੂਲ ਦਾ ਹੈ।

    ਤੁਸੀਂ ਸਿੱਧਾ ਨੰਬਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ, ਹੁਣ ਜਾਂ ਬਾਅਦ ਵਿੱਚ।
# en 52bb55e4
start-calculator-button = ਇੱਥੇ ਹਿਸਾਬ ਲਾਓ
# en f8b69076
start-official-button = IRCC ਦਾ ਟੂਲ
# en fdb2ea02
start-done = <b>ਬੱਸ, ਹੋ ਗਿਆ। ਹੁਣ ਤੋਂ ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਨਜ਼ਰ ਰੱਖਦਾ ਹਾਂ।</b>
# en 4e6147d3
start-again = <b>ਤੁਹਾਡੀ ਸਥਿਤੀ</b>
# en bf17a623
start-alert-button = ਟੈਸਟ ਅਲਰਟ ਭੇਜੋ
# en a765eeca
start-latest-button = ਤਾਜ਼ਾ ਡਰਾਅ
# en 507f9f7c
start-profile-button = ਮੇਰੀ ਪ੍ਰੋਫਾਈਲ
# en 52abe40a
start-zone-button = ਮੇਰਾ ਸਮਾਂ-ਖੇਤਰ
# en 6a8992d1
start-zone-hint = ਜਦ ਤੱਕ ਤੁਸੀਂ ਸਮਾਂ-ਖੇਤਰ ਨਹੀਂ ਚੁਣਦੇ, ਸਮੇਂ UTC ਵਿੱਚ ਹਨ।
# en 69f27325
start-test-alert = <i>ਇਹ ਟੈਸਟ ਹੈ। ਅਲਰਟ ਇਸ ਤਰ੍ਹਾਂ ਦੇ ਹੁੰਦੇ ਹਨ।</i>
# en 5ed14234
start-no-draws-popup = ਮੈਂ ਹਾਲੇ IRCC ਦੇ ਡਰਾਅ ਨਹੀਂ ਪੜ੍ਹੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en 51b56d73
year = <b>ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ, ਇਸ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ:</b> { $draws } ਵਿੱਚੋਂ { $mine } ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ { $mine ->
    [1] ਸੀ
   *[other] ਸਨ
 }, ਅਤੇ { $met } ਵਿੱਚ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ।
# en 2d3beb29
year-no-score = <b>ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ, ਇਸ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ:</b> { $draws } ਵਿੱਚੋਂ { $mine } ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ { $mine ->
    [1] ਸੀ
   *[other] ਸਨ
 }। ਆਪਣਾ ਸਕੋਰ ਦੱਸੋ, ਤਾਂ ਮੈਂ ਦੱਸਾਂਗਾ ਕਿ ਕਿੰਨਿਆਂ ਵਿੱਚ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ।
# en 2e35e09f
year-ties = { $ties ->
    [1] 1 ਹੋਰ ਡਰਾਅ
   *[other] { $ties } ਹੋਰ ਡਰਾਵਾਂ
 } ਦਾ ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਹੋਇਆ।
# en d93dfac8
year-unknown = { $unknown ->
    [1] 1 ਡਰਾਅ
   *[other] { $unknown } ਡਰਾਵਾਂ
 } ਬਾਰੇ ਹਾਲੇ ਨਹੀਂ ਦੱਸ ਸਕਦਾ: /profile ਵਿੱਚ ਕੁਝ ਹੋਰ ਜਵਾਬਾਂ ਨਾਲ ਪਤਾ ਲੱਗੇਗਾ।
# en 79d8beba
year-other-rules = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ { $other } ਲਈ ਤੁਹਾਡਾ ਜਵਾਬ ਉਸ ਦਿਨ ਦੇ ਨਹੀਂ, ਹੋਰ ਨਿਯਮਾਂ ਬਾਰੇ ਹੈ।
# en 1ab16b2a
year-older-points = { $before } ਡਰਾਅ { $since } ਦੇ ਨਵੇਂ ਅੰਕਾਂ ਤੋਂ ਪਹਿਲਾਂ { $before ->
    [1] ਹੋਇਆ
   *[other] ਹੋਏ
 }।
# en a8b9caf7
year-tie-break-only = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ { $early } ਸਿਰਫ਼ ਪਹਿਲਾਂ ਜਮ੍ਹਾਂ ਕਰਨ ਕਰਕੇ।

## The conversation: the score

# en f16e67ef
score-ask =
    ਆਪਣਾ CRS ਸਕੋਰ ਭੇਜੋ, ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ। ਮਿਸਾਲ: <b>522</b>
# en 1afbc2b9
score-kept = ਤੁਹਾਡਾ ਸਕੋਰ <b>{ $score }</b> ਹੈ, ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ।
# en a3f425d6
score-full = ਨਾਮਜ਼ਦਗੀ ਨਾਲ ਇਹ <b>{ $full }</b> ਬਣਦਾ ਹੈ।
# en 31d3ee52
score-full-about = ਨਾਮਜ਼ਦਗੀ ਨਾਲ ਇਹ ਲਗਭਗ <b>{ $full }</b> ਬਣਦਾ ਹੈ: ਨਾਮਜ਼ਦਗੀ ਹੋਵੇ ਤਾਂ ਫ਼ਰੈਂਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ ਜਾਂ ਭੈਣ-ਭਰਾ ਦੇ ਅੰਕ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ। ਆਪਣੇ ਖਾਤੇ ਦਾ ਕੁੱਲ ਜੋੜ ਭੇਜੋ, ਤਾਂ ਇਹ ਠੀਕ-ਠੀਕ ਹੋਵੇਗਾ।
# en c2dd8530
score-confirm = ਕੀ ਤੁਹਾਡਾ ਸਕੋਰ <b>{ $score }</b> ਰੱਖਾਂ?
# en c4dfee38
score-unchanged = ਤੁਹਾਡਾ ਸਕੋਰ ਪਹਿਲਾਂ ਵਾਲਾ ਹੀ ਹੈ।
# en 1c4f3f4b
score-nominated = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਸਕੋਰ { $most } ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਅਤੇ { $score } ਇਸ ਤੋਂ ਵੱਧ ਹੈ। ਕੀ ਇਸ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ?
# en e5354d9d
score-nominated-unknown = { $until } ਤੱਕ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਕਿਸੇ ਦੇ { $most } ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦੇ ਸਨ। ਉਸ ਤੋਂ ਬਾਅਦ ਅੰਕ ਬਦਲੇ ਹਨ, ਅਤੇ ਨਵਾਂ ਸਭ ਤੋਂ ਉੱਚਾ ਸਕੋਰ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਕੀ { $score } ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ?
# en 14933b7f
score-impossible = ਤਾਂ { $score } ਸਹੀ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੁੰਦਾ ਹੈ। ਆਪਣਾ IRCC ਖਾਤਾ ਵੇਖੋ।
# en ec658197
score-fault-not_a_number = ਇਹ ਸਕੋਰ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਿਆ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਨੰਬਰ ਭੇਜੋ।
# en 0e7678cd
score-fault-fraction = CRS ਸਕੋਰ ਵਿੱਚ ਦਸ਼ਮਲਵ ਨਹੀਂ ਹੁੰਦਾ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਨੰਬਰ ਭੇਜੋ।
# en d941795d
score-fault-negative = CRS ਸਕੋਰ ਸਿਫ਼ਰ ਤੋਂ ਘੱਟ ਨਹੀਂ ਹੁੰਦਾ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਨੰਬਰ ਭੇਜੋ।
# en e2edc9fb
score-fault-too_high = ਕੋਈ CRS ਸਕੋਰ 1200 ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੁੰਦਾ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਨੰਬਰ ਭੇਜੋ।
# en 00dbd10a
score-fault-several = ਮੈਨੂੰ ਇੱਕ ਤੋਂ ਵੱਧ ਨੰਬਰ ਦਿਸੇ। ਤੁਹਾਡਾ ਸਕੋਰ ਕਿਹੜਾ ਹੈ?

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask =
    ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਸ਼੍ਰੇਣੀਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ? ਫ਼ਰੈਂਚ ਦਾ ਮਤਲਬ ਹੈ ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC 7। ਕਿੱਤੇ IRCC ਦੀਆਂ ਸੂਚੀਆਂ ਮੁਤਾਬਕ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
# en 2bdfa48d
applies-categories-canada = ਇਨ੍ਹਾਂ ਲਈ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ ਦਾ ਤਜਰਬਾ ਚਾਹੀਦਾ ਹੈ: { $categories }।
# en dd0762ec
applies-criteria-button = ਇਨ੍ਹਾਂ ਦੀਆਂ ਸ਼ਰਤਾਂ?
# en d3f92f0f
applies-criteria = <b>ਹਰ ਇੱਕ ਦੀਆਂ ਸ਼ਰਤਾਂ, ਸੰਖੇਪ ਵਿੱਚ</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = ਇਹ ਸੂਚੀ ਪੁਰਾਣੀ ਸੀ। ਹੁਣ ਦਰਜ ਜਾਣਕਾਰੀ ਵਿਖਾਉਂਦੀ ਹੈ।

# en 351a6f3c
submitted-ask =
    ਤੁਸੀਂ ਆਪਣੀ Express Entry ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ? ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ ਫ਼ੈਸਲਾ ਇਸ ਤੋਂ ਹੁੰਦਾ ਹੈ।

    ਮਹੀਨਾ ਚੁਣੋ, ਜਾਂ ਤਾਰੀਖ ਲਿਖੋ। ਸਮਾਂ ਵੀ ਲਿਖੋ, ਤਾਂ ਸਟੀਕ ਹੋਵੇਗਾ, ਮਿਸਾਲ: <b>{ $moment }</b>
# en a2383fba
submitted-day = { $month } ਦਾ ਕਿਹੜਾ ਦਿਨ?
# en 5aa24c80
submitted-forget-button = ਤਾਰੀਖ ਹਟਾਓ
# en c011ef60
submitted-kept = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ <b>{ $when }</b> ਨੂੰ ਜਮ੍ਹਾਂ ਹੋਈ।
# en 27df9a20
submitted-expired = ⚠️ ਇਹ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਤੋਂ ਵੀ ਪਹਿਲਾਂ ਦੀ ਗੱਲ ਹੈ: ਇਹ ਪ੍ਰੋਫਾਈਲ ਖਤਮ ਹੋ ਚੁੱਕੀ ਹੈ। ਨਵੀਂ ਹੈ ਤਾਂ ਉਸ ਦੀ ਤਾਰੀਖ ਦਿਓ।
# en 9b64920a
submitted-fault-unreadable = ਇਹ ਤਾਰੀਖ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ। ਇਉਂ ਲਿਖੋ: { $day }, { $written }, ਜਾਂ { $moment }।
# en a484d871
submitted-fault-ambiguous = ਇਸ ਵਿੱਚ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਵੱਖ ਨਹੀਂ ਪਛਾਣੇ ਜਾਂਦੇ। ਇਉਂ ਲਿਖੋ: { $day } ਜਾਂ { $written }।
# en 515149a1
submitted-fault-year = ਕਿਰਪਾ ਕਰਕੇ ਸਾਲ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ { $day } ਜਾਂ { $written }।
# en abf69de0
submitted-fault-half_day = ਇਹ ਸਵੇਰ ਹੈ ਜਾਂ ਸ਼ਾਮ, ਮੈਂ ਨਹੀਂ ਸਮਝ ਸਕਿਆ। ਸਮਾਂ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 10:00, 22:00 ਜਾਂ 10 pm।
# en 862d30aa
submitted-fault-zone = ਇਹ ਕਿਸ ਸਮਾਂ-ਖੇਤਰ ਦਾ ਸਮਾਂ ਹੈ, ਮੈਂ ਨਹੀਂ ਸਮਝ ਸਕਿਆ। ਸਮਾਂ UTC, ET, IST ਜਾਂ UTC−5 ਵਰਗੇ ਫ਼ਰਕ ਨਾਲ ਲਿਖੋ, ਜਿਵੇਂ { $moment }।
# en 2046502a
submitted-fault-impossible = ਅਜਿਹੀ ਤਾਰੀਖ ਜਾਂ ਸਮਾਂ ਨਹੀਂ ਹੁੰਦਾ। ਮੁੜ ਵੇਖੋ।
# en ce7f6b87
submitted-fault-future = ਇਹ ਤਾਰੀਖ ਭਵਿੱਖ ਦੀ ਹੈ। ਤੁਸੀਂ ਅਸਲ ਵਿੱਚ ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ?
# en cb8dca70
submitted-fault-too_old = ਇਹ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਤੋਂ ਵੀ ਪਹਿਲਾਂ ਦੀ ਗੱਲ ਹੈ। ਪ੍ਰੋਫਾਈਲ ਬਾਰਾਂ ਮਹੀਨੇ ਚੱਲਦੀ ਹੈ; ਨਵੀਂ ਹੈ ਤਾਂ ਉਸ ਦੀ ਤਾਰੀਖ ਦਿਓ।

## The conversation: the profile

# en 9188b735
profile-title = <b>ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਜਾਣਦਾ ਹਾਂ</b>
# en 131d425d
profile-change = ਬਦਲਣ ਲਈ ਲਾਈਨ ਦਬਾਓ।
# en e362ce5f
profile-score = ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਸਕੋਰ: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } ({ $since } ਤੋਂ)
# en e9877fa1
profile-score-full = { $score } (ਨਾਮਜ਼ਦਗੀ ਨਾਲ { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (ਨਾਮਜ਼ਦਗੀ ਨਾਲ ਲਗਭਗ { $full })
# en a1558d55
profile-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ: <b>{ $answer }</b>
# en 89634a77
profile-yes = ਤੁਸੀਂ ਹਾਂ ਕਿਹਾ: <b>{ $names }</b>
# en fbf21619
profile-unsaid = ਹਾਲੇ ਨਹੀਂ ਦੱਸਿਆ: { $count }
# en 2217a4e0
profile-submitted = ਪ੍ਰੋਫਾਈਲ ਜਮ੍ਹਾਂ: <b>{ $when }</b>
# en 9ba56128
profile-answers = ਕੈਲਕੁਲੇਟਰ: <b>{ $state ->
    [running] ਸ਼ੁਰੂ ਕੀਤਾ
    [kept] ਜਵਾਬ ਰੱਖੇ ਹਨ
   *[none] ਜਵਾਬ ਨਹੀਂ ਰੱਖੇ
 }</b>
# en a410547f
profile-invitation = ਸੱਦਾ: { $received } ਨੂੰ ਮਿਲਿਆ, ਅਰਜ਼ੀ { $last } ਤੱਕ
# en 49deb28d
profile-crs-button = ਕੈਲਕੁਲੇਟਰ
# en 5fa203e7
profile-ita-button = ਸੱਦਾ
# en 28d9608b
profile-zone = ਸਮਾਂ-ਖੇਤਰ: <b>{ $zone }</b>
# en 69cd30c2
profile-language = ਭਾਸ਼ਾ: <b>{ $language }</b>
# en 146ab230
profile-score-button = ਸਕੋਰ: { $value }
# en 0e5f2acb
profile-applies-button = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ
# en 1818d253
profile-submitted-button = ਜਮ੍ਹਾਂ: { $value }
# en a3e0829d
profile-alerts-button = ਅਲਰਟ
# en a7560860
profile-zone-button = ਸਮਾਂ-ਖੇਤਰ: { $value }
# en b25beac8
profile-who-button = ਹੋਰ ਪ੍ਰੋਫਾਈਲਾਂ
# en 5c4e35bb
profile-language-button = ਭਾਸ਼ਾ: { $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = ਆਪਣਾ ਸਕੋਰ ਦੱਸੋ
# en b72d28c9
ask-submitted-button = ਜਮ੍ਹਾਂ ਕਰਨ ਦੀ ਤਾਰੀਖ ਦੱਸੋ
# en a23b52b6
ask-nomination_in_score-button = ਜਵਾਬ ਦਿਓ
# en 50ab6ac9
ask-none-button = ਕੋਈ ਨਹੀਂ
# en 9a579205
ask-noted-popup = ਨੋਟ ਕੀਤਾ।
# en 60be916a
ask-already-popup = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਜਵਾਬ ਦੇ ਚੁੱਕੇ ਹੋ। /profile ਨਾਲ ਬਦਲੋ।

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>ਤੁਹਾਡਾ CRS ਸਕੋਰ · ਸਵਾਲ { $number }, ਕਰੀਬ { $total } ਵਿੱਚੋਂ</b>
# en 3cee8f06
crs-hello =
    ਮੈਂ ਉਹ ਪੁੱਛਦਾ ਹਾਂ ਜਿਸ ਤੋਂ ਸਕੋਰ ਬਣਦਾ ਹੈ; ਬਹੁਤਾ ਕੁਝ ਦਬਾ ਕੇ ਦੱਸ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਕਦੇ ਵੀ ਪਿੱਛੇ ਜਾ ਸਕਦੇ ਹੋ, ਸੋਧ ਸਕਦੇ ਹੋ ਅਤੇ ਰੁਕ ਸਕਦੇ ਹੋ: ਮੈਂ ਯਾਦ ਰੱਖਾਂਗਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰੁਕੇ ਸੀ।
    ਤੁਹਾਡੇ ਜਵਾਬ ਪੂਰਾ ਹੋਣ ਤੱਕ ਹੀ ਰੱਖੇ ਜਾਂਦੇ ਹਨ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਰੱਖਣ ਲਈ ਨਾ ਕਹੋ।
# en 2b9141a4
crs-resumed = ਜਿੱਥੇ ਤੁਸੀਂ ਛੱਡਿਆ ਸੀ, ਉੱਥੋਂ ਅੱਗੇ।
# en b40dec15
crs-ask-spouse = ਕੀ ਤੁਹਾਡੇ ਪਤੀ/ਪਤਨੀ ਜਾਂ ਕਾਮਨ-ਲਾਅ (common-law) ਸਾਥੀ ਹਨ, ਅਤੇ ਕੀ ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਕੈਨੇਡਾ ਆਉਣਗੇ? ਜੋ ਸਾਥੀ ਕੈਨੇਡੀਅਨ ਨਾਗਰਿਕ ਜਾਂ ਪੱਕੇ ਵਸਨੀਕ ਹਨ, ਉਹ ਨਾਲ ਨਾ ਆਉਣ ਵਾਲੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
# en dcfa02d0
crs-ask-born = ਤੁਹਾਡਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ?
# en cdd94e83
crs-ask-education = ਤੁਹਾਡੀ ਸਭ ਤੋਂ ਉੱਚੀ ਪੜ੍ਹਾਈ ਕੀ ਹੈ? ਵਿਦੇਸ਼ੀ ਪੜ੍ਹਾਈ ਸਿਰਫ਼ Educational Credential Assessment (ECA) ਨਾਲ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
# en 3fe672ad
crs-ask-canadian_study = ਕੀ ਤੁਸੀਂ ਕੈਨੇਡਾ ਵਿੱਚ ਡਿਗਰੀ, ਡਿਪਲੋਮਾ ਜਾਂ ਸਰਟੀਫਿਕੇਟ ਲਿਆ? ਮਾਸਟਰ, ਪੇਸ਼ੇਵਰ ਜਾਂ ਡਾਕਟਰੇਟ ਡਿਗਰੀ ਤਿੰਨ ਸਾਲ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
# en afb34cbb
crs-ask-first_test = ਤੁਸੀਂ ਕਿਹੜਾ ਭਾਸ਼ਾ ਟੈਸਟ ਦਿੱਤਾ? ਦੋ ਦਿੱਤੇ ਹਨ ਤਾਂ ਵਧੀਆ ਵਾਲਾ ਪਹਿਲਾਂ ਦੱਸੋ।
# en 541f1467
crs-ask-first_results = ਇਸ ਦੇ ਨਤੀਜੇ ਕੀ ਹਨ?
# en bfca16c5
crs-ask-first_taken = ਇਹ ਕਦੋਂ ਦਿੱਤਾ? ਨਤੀਜੇ ਦੋ ਸਾਲ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
# en 434350db
crs-ask-second_test = ਕੀ ਤੁਸੀਂ ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਦਾ ਟੈਸਟ ਵੀ ਦਿੱਤਾ?
# en 5a320040
crs-ask-second_results = ਇਸ ਦੇ ਨਤੀਜੇ ਕੀ ਹਨ?
# en 017515ca
crs-ask-second_taken = ਇਹ ਕਦੋਂ ਦਿੱਤਾ? ਨਤੀਜੇ ਦੋ ਸਾਲ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
# en 6445fe02
crs-ask-canadian_work = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ <b>ਕੈਨੇਡਾ ਵਿੱਚ</b> ਤੁਹਾਡੇ ਹੁਨਰਮੰਦ ਕੰਮ (TEER 0, 1, 2 ਜਾਂ 3) ਦੇ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ ਹਨ? ਤਨਖਾਹ ਵਾਲਾ, ਇਜਾਜ਼ਤ ਵਾਲਾ, ਪੂਰੇ ਸਮੇਂ ਦਾ ਜਾਂ ਬਰਾਬਰ ਪਾਰਟ-ਟਾਈਮ ਕੰਮ ਗਿਣੋ; ਸਵੈ-ਰੁਜ਼ਗਾਰ ਅਤੇ ਪੂਰੇ ਸਮੇਂ ਦੇ ਵਿਦਿਆਰਥੀ ਵਜੋਂ ਕੰਮ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।
# en 5c331441
crs-ask-foreign_work = ਅਤੇ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ <b>ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ</b> ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ?
# en d7ea5223
crs-ask-spouse_education = ਤੁਹਾਡੇ ਸਾਥੀ ਦੀ ਸਭ ਤੋਂ ਉੱਚੀ ਪੜ੍ਹਾਈ ਕੀ ਹੈ?
# en 01bb6eec
crs-ask-spouse_test = ਤੁਹਾਡੇ ਸਾਥੀ ਨੇ ਕਿਹੜਾ ਭਾਸ਼ਾ ਟੈਸਟ ਦਿੱਤਾ?
# en dd70d5ec
crs-ask-spouse_results = ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਨਤੀਜੇ ਕੀ ਹਨ?
# en f2633cb3
crs-ask-spouse_canadian_work = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਵਿੱਚ ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਹੁਨਰਮੰਦ ਕੰਮ ਦੇ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ ਹਨ?
# en e7b7b77d
crs-ask-spouse_born = ਤੁਹਾਡੇ ਸਾਥੀ ਦਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ? ਇਸ ਨਾਲ ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਸਾਥੀ ਮੁੱਖ ਬਿਨੈਕਾਰ ਹੋਣ ਤਾਂ ਸਕੋਰ ਕਿੰਨਾ ਹੋਵੇਗਾ।
# en 8b2f28b9
crs-ask-spouse_foreign_work = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਹੁਨਰਮੰਦ ਕੰਮ ਦੇ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ ਹਨ?
# en 48f0f1d9
crs-ask-sibling = ਕੀ ਕੈਨੇਡਾ ਵਿੱਚ ਤੁਹਾਡਾ, ਜਾਂ ਨਾਲ ਆਉਣ ਵਾਲੇ ਸਾਥੀ ਦਾ, ਕੋਈ ਭਰਾ ਜਾਂ ਭੈਣ ਹੈ ਜਿਸ ਦੀ ਉਮਰ 18 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ ਅਤੇ ਜੋ ਨਾਗਰਿਕ ਜਾਂ PR (ਪੱਕਾ ਵਸਨੀਕ) ਹੈ?
# en 5edc364e
crs-ask-nomination = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਹੈ?
# en c658100f
crs-ask-occupation = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਇਹ ਹੁਨਰਮੰਦ ਕੰਮ ਤੁਸੀਂ ਜ਼ਿਆਦਾਤਰ ਕਿਸ ਕਿੱਤੇ ਵਿੱਚ ਕੀਤਾ? ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ ਇਸ ਦੇ NOC ਕੋਡ ਤੋਂ ਤੈਅ ਹੁੰਦੀਆਂ ਹਨ। ਦੂਜੇ ਕਿੱਤੇ ਬਾਰੇ ਮੈਂ ਇਸ ਤੋਂ ਬਾਅਦ ਪੁੱਛਾਂਗਾ।
# en 4a5ee910
crs-ask-two_year_study = ਕੀ ਕੈਨੇਡਾ ਵਿੱਚ ਇਹ ਪੜ੍ਹਾਈ ਦੋ ਸਾਲ ਜਾਂ ਵੱਧ ਦੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ, ਪੂਰੇ ਸਮੇਂ, ਘੱਟੋ-ਘੱਟ ਦੋ ਅਕਾਦਮਿਕ ਸਾਲ ਸੀ? Federal Skilled Worker ਦੇ ਅੰਕਾਂ ਲਈ ਇਹ ਚਾਹੀਦਾ ਹੈ।
# en 8ee4ab98
crs-ask-any_work = ਕੀ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਹੁਨਰਮੰਦ ਕੰਮ (TEER 0, 1, 2 ਜਾਂ 3) ਹੈ, ਭਾਵੇਂ ਇੱਕ ਸਾਲ ਤੋਂ ਘੱਟ?
# en 36417602
crs-ask-work_where = ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਕਿੱਥੇ ਕੰਮ ਕੀਤਾ?
# en d2872568
crs-ask-work_began = ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਕੰਮ ਕਦੋਂ ਸ਼ੁਰੂ ਕੀਤਾ? ਮਹੀਨਾ ਕਾਫ਼ੀ ਹੈ।
# en 39dbc35f
crs-ask-work_ended = ਇਸ ਵਿੱਚ ਤੁਹਾਡੇ ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ ਕਦੋਂ ਸੀ? ਮਹੀਨਾ ਕਾਫ਼ੀ ਹੈ।
# en d68e1193
crs-ask-occupation_2 = ਕੀ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਤੁਸੀਂ ਕਿਸੇ <b>ਦੂਜੇ</b> ਕਿੱਤੇ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ (TEER 0, 1, 2 ਜਾਂ 3) ਕੀਤਾ? ਉਸ ਦਾ ਨਾਂ ਦੱਸੋ: ਉਸ ਨਾਲ ਕੋਈ ਹੋਰ ਸ਼੍ਰੇਣੀ ਖੁੱਲ੍ਹ ਸਕਦੀ ਹੈ।
# en 4eb52fd1
crs-ask-work_where_2 = ਦੂਜੇ ਕਿੱਤੇ ਵਿੱਚ ਤੁਸੀਂ ਕਿੱਥੇ ਕੰਮ ਕੀਤਾ?
# en e9bbbd69
crs-ask-work_began_2 = ਦੂਜੇ ਕਿੱਤੇ ਵਿੱਚ ਤੁਸੀਂ ਕੰਮ ਕਦੋਂ ਸ਼ੁਰੂ ਕੀਤਾ? ਮਹੀਨਾ ਕਾਫ਼ੀ ਹੈ।
# en 0c71f867
crs-ask-work_ended_2 = ਦੂਜੇ ਕਿੱਤੇ ਵਿੱਚ ਤੁਹਾਡੇ ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ ਕਦੋਂ ਸੀ? ਮਹੀਨਾ ਕਾਫ਼ੀ ਹੈ।
# en 2eafbbaa
crs-ask-more_work = ਕੀ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਤੁਸੀਂ ਹੋਰ ਕਿੱਤਿਆਂ ਵਿੱਚ ਵੀ ਹੁਨਰਮੰਦ ਕੰਮ ਕੀਤਾ?
# en 8b8c81c8
crs-ask-recent_work = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਇਸ ਕਿੱਤੇ ਵਿੱਚ ਕਿੰਨਾ ਕੰਮ ਕੀਤਾ, ਪੂਰੇ ਸਮੇਂ ਜਾਂ ਬਰਾਬਰ ਪਾਰਟ-ਟਾਈਮ? ਲਗਾਤਾਰ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# en 2ee9ed85
crs-ask-certificate = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕਿਸੇ ਕੈਨੇਡੀਅਨ ਸੂਬੇ ਜਾਂ ਖੇਤਰ ਤੋਂ ਹੁਨਰਮੰਦ ਟ੍ਰੇਡ (skilled trade) ਦਾ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ (certificate of qualification) ਹੈ?
# en dc8c5218
crs-ask-job_offer =
    ਕੀ ਤੁਹਾਡੇ ਕੋਲ <b>ਵੈਧ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ (job offer)</b> ਹੈ? 25 ਮਾਰਚ 2025 ਤੋਂ ਇਸ ਦੇ CRS ਅੰਕ ਨਹੀਂ, ਪਰ ਪ੍ਰੋਗਰਾਮ ਦਾ ਫ਼ੈਸਲਾ ਇਸ ਤੋਂ ਹੋ ਸਕਦਾ ਹੈ। ਵੈਧ ਤਦ ਹੈ ਜਦੋਂ:

    • ਇੱਕੋ ਮਾਲਕ ਹੋਵੇ; ਤਨਖਾਹ ਵਾਲੀ, ਪੂਰੇ ਸਮੇਂ ਦੀ (30 ਘੰਟੇ), ਮੌਸਮੀ ਨਹੀਂ; TEER 0, 1, 2 ਜਾਂ 3; ਵੀਜ਼ਾ ਮਿਲਣ ਤੋਂ ਬਾਅਦ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਲਈ
    • <b>ਅਤੇ</b> ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਗੱਲ ਹੋਵੇ: ਨਵੀਂ ਸਕਾਰਾਤਮਕ LMIA, ਜਿਸ ਵਿੱਚ ਤੁਹਾਡਾ ਅਤੇ ਅਹੁਦੇ ਦਾ ਨਾਂ ਹੋਵੇ; ਤੁਸੀਂ ਹੁਣ LMIA ਵਾਲੇ ਪਰਮਿਟ ’ਤੇ ਉਸੇ ਮਾਲਕ ਲਈ ਕੰਮ ਕਰਦੇ ਹੋ ਜਿਸ ਦਾ ਨਾਂ ਪਰਮਿਟ ’ਤੇ ਹੈ; ਤੁਸੀਂ ਹੁਣ LMIA ਤੋਂ ਛੋਟ ਵਾਲੇ ਵੈਧ ਪਰਮਿਟ ’ਤੇ ਉਸੇ ਮਾਲਕ ਲਈ ਕੰਮ ਕਰਦੇ ਹੋ ਜਿਸ ਦਾ ਨਾਂ ਪਰਮਿਟ ’ਤੇ ਹੈ, ਅਤੇ ਉਸ ਲਈ ਇੱਕ ਸਾਲ ਪੂਰੇ ਸਮੇਂ ਦਾ ਕੰਮ ਕਰ ਚੁੱਕੇ ਹੋ

    ਸਿਰਫ਼ ਵਰਕ ਪਰਮਿਟ, ਭਾਵੇਂ ਓਪਨ ਹੋਵੇ, ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਨਹੀਂ ਹੈ।

# en 306dd5b8
crs-name-spouse = ਸਾਥੀ
# en cd855a20
crs-name-born = ਜਨਮ
# en 1c46c7c9
crs-name-education = ਪੜ੍ਹਾਈ
# en 5d307dc9
crs-name-canadian_study = ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
# en 57361bdc
crs-name-first_test = ਪਹਿਲਾ ਟੈਸਟ
# en b94d25ed
crs-name-first_results = ਪਹਿਲੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ
# en 955b1790
crs-name-first_taken = ਪਹਿਲੇ ਟੈਸਟ ਦੀ ਤਾਰੀਖ
# en 80ca2669
crs-name-second_test = ਦੂਜਾ ਟੈਸਟ
# en e6329ffb
crs-name-second_results = ਦੂਜੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ
# en 70b814f3
crs-name-second_taken = ਦੂਜੇ ਟੈਸਟ ਦੀ ਤਾਰੀਖ
# en 36c78856
crs-name-canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
# en 39d86c78
crs-name-foreign_work = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਕੰਮ
# en b518adff
crs-name-spouse_education = ਸਾਥੀ ਦੀ ਪੜ੍ਹਾਈ
# en e28c1f27
crs-name-spouse_test = ਸਾਥੀ ਦਾ ਟੈਸਟ
# en 177f977d
crs-name-spouse_results = ਸਾਥੀ ਦੇ ਨਤੀਜੇ
# en aacc5966
crs-name-spouse_canadian_work = ਸਾਥੀ ਦਾ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
# en b445ed78
crs-name-spouse_born = ਸਾਥੀ ਦਾ ਜਨਮ
# en 1d1b7ea2
crs-name-spouse_foreign_work = ਸਾਥੀ ਦਾ ਬਾਹਰਲਾ ਕੰਮ
# en 994774e8
crs-name-sibling = ਕੈਨੇਡਾ ਵਿੱਚ ਭਰਾ ਜਾਂ ਭੈਣ
# en 51fe32bb
crs-name-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
# en 5dd9e0ff
crs-name-occupation = ਕਿੱਤਾ
# en 34bda42a
crs-name-recent_work = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਦਾ ਕੰਮ
# en f0242043
crs-name-work_ended = ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ
# en 8985f160
crs-name-two_year_study = ਕੈਨੇਡਾ ਵਿੱਚ ਦੋ ਅਕਾਦਮਿਕ ਸਾਲ
# en 2fcd1039
crs-name-any_work = ਕੋਈ ਹੁਨਰਮੰਦ ਕੰਮ
# en 72504020
crs-name-work_where = ਕੰਮ ਦੀ ਥਾਂ
# en c0bc085a
crs-name-work_began = ਕੰਮ ਦੀ ਸ਼ੁਰੂਆਤ
# en 8c790869
crs-name-occupation_2 = ਦੂਜਾ ਕਿੱਤਾ
# en 24091b63
crs-name-work_where_2 = ਦੂਜੇ ਕੰਮ ਦੀ ਥਾਂ
# en 3cc0a731
crs-name-work_began_2 = ਦੂਜੇ ਕੰਮ ਦੀ ਸ਼ੁਰੂਆਤ
# en 7708d236
crs-name-work_ended_2 = ਦੂਜੇ ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ
# en 02518450
crs-name-more_work = ਹੋਰ ਹੁਨਰਮੰਦ ਕੰਮ
# en b4e71df5
crs-hint-month = ਮਹੀਨਾ ਜਾਂ ਤਾਰੀਖ ਲਿਖੋ, ਜਿਵੇਂ: <b>ਮਾਰਚ 2021</b>, <b>2021-03</b> ਜਾਂ <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = ਕੈਨੇਡਾ ਵਿੱਚ
# en 831deaa9
crs-work_where-abroad-button = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ
# en a73461dd
crs-work_where-both-button = ਦੋਵਾਂ ਵਿੱਚ
# en 6989a6c1
crs-occupation_2-none-button = ਹੋਰ ਕੋਈ ਨਹੀਂ
# en b62de482
crs-fault-ended_before = ਇਹ ਤਾਂ ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਤਾਰੀਖ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਮੁੜ ਵੇਖੋ।
# en a691e189
crs-name-certificate = ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ
# en 859daf68
crs-name-job_offer = ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼

# en a017c514
crs-hint-date = ਤਾਰੀਖ ਲਿਖੋ, ਮਿਸਾਲ: <b>1994-03-10</b> ਜਾਂ <b>10 ਮਾਰਚ 1994</b>
# en 1fec0d5f
crs-hint-ielts = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਮਿਸਾਲ: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਮਿਸਾਲ: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਮਿਸਾਲ: <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ (CO, CE, EE, EO), ਮਿਸਾਲ: <b>462 462 472 494</b> (TEF Canada, 699 ਵਿੱਚੋਂ ਸਕੋਰ)
# en 0a13b391
crs-hint-tcf = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ (CO, CE, EE, EO), ਮਿਸਾਲ: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = ਕੰਮ ਦਾ ਨਾਂ (ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ) ਜਾਂ NOC ਕੋਡ ਲਿਖੋ, ਮਿਸਾਲ: <b>nurse</b>, <b>software engineer</b> ਜਾਂ <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ
# en 1d2b5a22
crs-still-button = ਇਹੀ ਕੰਮ ਹਾਲੇ ਜਾਰੀ ਹੈ
# en a7ee17a5
crs-years-button = { $years ->
    [0] ਇੱਕ ਸਾਲ ਤੋਂ ਘੱਟ
   *[other] { $years } ਸਾਲ
 }
# en 94d613c6
crs-years-most-button = { $years } ਸਾਲ ਜਾਂ ਵੱਧ
# en 3c33a530
crs-spouse-single-button = ਕੋਈ ਸਾਥੀ ਨਹੀਂ
# en 59ea169c
crs-spouse-coming-button = ਸਾਥੀ, ਨਾਲ ਆਉਣਗੇ
# en 8434f967
crs-spouse-not_coming-button = ਸਾਥੀ, ਨਾਲ ਨਹੀਂ ਆਉਣਗੇ
# en d747b74f
crs-education-less_than_secondary-button = ਹਾਈ ਸਕੂਲ (12ਵੀਂ) ਤੋਂ ਘੱਟ
# en d051f761
crs-education-secondary-button = ਹਾਈ ਸਕੂਲ ਡਿਪਲੋਮਾ (12ਵੀਂ)
# en 36ded49a
crs-education-one_year_postsecondary-button = ਇੱਕ ਸਾਲ ਦਾ ਕੋਰਸ
# en 0f7a87ee
crs-education-two_year_postsecondary-button = ਦੋ ਸਾਲ ਦਾ ਕੋਰਸ
# en 49136466
crs-education-bachelor_or_3plus_year-button = ਬੈਚਲਰ ਜਾਂ 3+ ਸਾਲ ਦਾ ਕੋਰਸ
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = ਦੋ ਜਾਂ ਵੱਧ, ਇੱਕ 3+ ਸਾਲ ਦਾ
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = ਮਾਸਟਰ ਜਾਂ ਪੇਸ਼ੇਵਰ ਡਿਗਰੀ
# en 4c516359
crs-education-doctoral-button = ਡਾਕਟਰੇਟ (PhD)
# en 602e6bc7
crs-canadian_study-none-button = ਨਹੀਂ
# en 227b497d
crs-canadian_study-one_or_two_year-button = ਹਾਂ, ਇੱਕ ਜਾਂ ਦੋ ਸਾਲ ਦੀ
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = ਹਾਂ, ਤਿੰਨ ਸਾਲ ਜਾਂ ਵੱਧ ਦੀ
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
crs-test-none-button = ਕੋਈ ਨਹੀਂ
# en e81f45a4
crs-recent_work-canada-button = ਕੈਨੇਡਾ ਵਿੱਚ 12+ ਮਹੀਨੇ
# en 18736f1c
crs-recent_work-abroad-button = 12 ਮਹੀਨੇ, ਸਾਰੇ ਕੈਨੇਡਾ ’ਚ ਨਹੀਂ
# en 3463256d
crs-recent_work-less-button = 12 ਮਹੀਨੇ ਤੋਂ ਘੱਟ

# en a71d1ea0
crs-answers-button = ਮੇਰੇ ਜਵਾਬ
# en 191235bb
crs-later-button = ਬਾਅਦ ਵਿੱਚ
# en 706fc239
crs-again-button = ਮੁੜ ਸ਼ੁਰੂ
# en eca0a07e
crs-go-on-button = ਅੱਗੇ ਚੱਲੋ
# en 4f85bde7
crs-answers-title = <b>ਤੁਹਾਡੇ ਜਵਾਬ</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = ਸੋਧਣ ਲਈ ਲਾਈਨ ਦਬਾਓ।
# en a298448b
crs-answers-none = ਹਾਲੇ ਕੁਝ ਨਹੀਂ।
# en bf04b2f4
crs-paused = ਤੁਸੀਂ ਜਿੱਥੇ ਰੁਕੇ ਹੋ, ਮੈਂ 90 ਦਿਨ ਯਾਦ ਰੱਖਾਂਗਾ। /crs ਨਾਲ ਅੱਗੇ ਚੱਲੋ।
# en 7d24ed22
crs-began-anew-popup = ਮੁੜ ਤੋਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹਾਂ।
# en af9064f4
crs-occupations-found = <b>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ?</b> ਇੱਕ ਦਬਾਓ, ਜਾਂ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ।
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = ਕਿਸੇ ਸਰਕਾਰੀ ਨਾਂ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਨਹੀਂ। ਹੋਰ ਅਜ਼ਮਾਓ, ਅੰਗਰੇਜ਼ੀ ਜਾਂ ਫ਼ਰੈਂਚ ਵਿੱਚ, ਜਾਂ NOC ਕੋਡ।

# en 2ea9ef9d
crs-fault-not_a_choice = ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਬਟਨ ਦਬਾਓ।
# en 9f8c698a
crs-fault-not_a_date = ਇਹ ਤਾਰੀਖ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
# en d41a8e72
crs-fault-ambiguous_date = ਇਸ ਵਿੱਚ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਵੱਖ ਨਹੀਂ ਪਛਾਣੇ ਜਾਂਦੇ। ਇਉਂ ਲਿਖੋ: 1994-03-10 ਜਾਂ 10 ਮਾਰਚ 1994।
# en d2afeb0b
crs-fault-no_year = ਕਿਰਪਾ ਕਰਕੇ ਸਾਲ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ 1994-03-10 ਜਾਂ 10 ਮਾਰਚ 1994।
# en 733f46f7
crs-fault-future = ਇਹ ਤਾਰੀਖ ਭਵਿੱਖ ਦੀ ਹੈ।
# en 1b95424c
crs-fault-not_born = ਇਹ ਜਨਮ ਤਾਰੀਖ ਭਵਿੱਖ ਦੀ ਹੈ। ਮੁੜ ਵੇਖੋ।
# en 31789e0a
crs-fault-too_long_ago = ਇਹ ਸੌ ਸਾਲ ਤੋਂ ਵੀ ਪਹਿਲਾਂ ਦੀ ਤਾਰੀਖ ਹੈ। ਮੁੜ ਵੇਖੋ।
# en c0178db6
crs-fault-not_four = ਚਾਰ ਨਤੀਜੇ ਚਾਹੀਦੇ ਹਨ: ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ।
# en 825beaca
crs-fault-not_on_scale = ਇਸ ਟੈਸਟ ਵਿੱਚ ਅਜਿਹੇ ਨਤੀਜੇ ਨਹੀਂ ਹੁੰਦੇ। ਅੰਕ ਅਤੇ ਤਰਤੀਬ ਮੁੜ ਵੇਖੋ।
# en 60a3704f
crs-fault-another_test = ਇਹ ਕਿਸੇ ਹੋਰ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਹਨ। ਮੈਨੂੰ ਤੁਹਾਡੇ ਚੁਣੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਚਾਹੀਦੇ ਹਨ।
# en b74fa247
crs-fault-not_an_occupation = ਅਜਿਹਾ NOC ਕੋਡ ਨਹੀਂ ਹੈ।
# en da7a0120
crs-fault-not_asked = ਇਹ ਸਵਾਲ ਹੁਣ ਤੁਹਾਡੇ ਹੋਰ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਢੁੱਕਦਾ।

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>ਤੁਹਾਡਾ CRS ਸਕੋਰ: { $score }</b>
# en 78f40d1b
crs-score-without = ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ ਇਹ { $score } ਹੈ। ਸਕੋਰ ਵਜੋਂ ਸਿਰਫ਼ ਇਹੀ ਦਰਜ ਹੁੰਦਾ ਹੈ।
# en 8595bb2e
crs-section-core = <b>ਮੁੱਖ ਕਾਰਕ: { $points }</b> / { $cap }
# en 9cefdbe5
crs-section-spouse = <b>ਸਾਥੀ: { $points }</b> / { $cap }
# en 7f682004
crs-section-transfer = <b>Skill transferability (ਹੁਨਰਾਂ ਦਾ ਮੇਲ): { $points }</b> / { $cap }
# en 8c872f7b
crs-section-additional = <b>ਵਾਧੂ ਅੰਕ: { $points }</b> / { $cap }
# en c3f5fe42
crs-factor = • { $name }: { $points }
# en 19c08be8
crs-factor-age = ਉਮਰ
# en 0c8b34d3
crs-factor-education = ਪੜ੍ਹਾਈ
# en ca0cd06e
crs-factor-first_language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
# en f249cb7c
crs-factor-second_language = ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
# en fd35da0f
crs-factor-canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
# en 6ffe248b
crs-factor-spouse_education = ਸਾਥੀ ਦੀ ਪੜ੍ਹਾਈ
# en a58225ab
crs-factor-spouse_language = ਸਾਥੀ ਦੀ ਭਾਸ਼ਾ
# en 1d019313
crs-factor-spouse_canadian_work = ਸਾਥੀ ਦਾ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
# en 12321a5b
crs-factor-transfer_education = ਪੜ੍ਹਾਈ, ਭਾਸ਼ਾ ਅਤੇ ਕੈਨੇਡੀਅਨ ਕੰਮ ਨਾਲ
# en 60aab4a4
crs-factor-transfer_foreign_work = ਬਾਹਰਲਾ ਕੰਮ, ਭਾਸ਼ਾ ਅਤੇ ਕੈਨੇਡੀਅਨ ਕੰਮ ਨਾਲ
# en 1a7f4ad4
crs-factor-transfer_certificate = ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ, ਭਾਸ਼ਾ ਨਾਲ
# en 142517c9
crs-factor-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
# en 677e718c
crs-factor-canadian_study = ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
# en 71f3124e
crs-factor-french = ਫ਼ਰੈਂਚ
# en e842410b
crs-factor-sibling = ਕੈਨੇਡਾ ਵਿੱਚ ਭਰਾ ਜਾਂ ਭੈਣ
# en 7021a423
crs-factor-job_offer = ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼
# en 81670c4f
crs-expired-first = ⚠️ ਤੁਹਾਡੇ ਪਹਿਲੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਦੋ ਸਾਲ ਤੋਂ ਪੁਰਾਣੇ ਹਨ, ਇਸ ਲਈ ਇੱਥੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।
# en 6633bcf2
crs-expired-second = ⚠️ ਤੁਹਾਡੇ ਦੂਜੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਦੋ ਸਾਲ ਤੋਂ ਪੁਰਾਣੇ ਹਨ, ਇਸ ਲਈ ਇੱਥੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।
# en 6152ee19
crs-french-first = ਇੱਥੇ ਫ਼ਰੈਂਚ ਤੁਹਾਡੀ ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਗਿਣੀ ਗਈ ਹੈ: ਇਸ ਨਾਲ ਵੱਧ ਅੰਕ ਬਣਦੇ ਹਨ।
# en 04c6d83a
crs-tables = { $since } ਤੋਂ ਲਾਗੂ IRCC ਸਾਰਣੀਆਂ ਅਨੁਸਾਰ।
# en 0a6e0d62
crs-tables-older = ਇਹ { $until } ਤੱਕ ਦੇ ਅੰਕ ਹਨ। IRCC ਨੇ { $since } ਤੋਂ ਨਵੇਂ ਅੰਕਾਂ ਦਾ ਐਲਾਨ ਕੀਤਾ ਹੈ, ਅਤੇ ਮੈਂ ਅੰਕੜਿਆਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕਿਆ; ਇਸ ਲਈ ਸ਼ਾਇਦ ਇਹ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਾਲਾ ਨੰਬਰ ਨਾ ਹੋਵੇ, ਜੋ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਵਰਤੋ, ਤਾਂ ਮੈਂ ਇਸ ਨੂੰ { $until } ਦਾ ਮੰਨ ਕੇ ਸਾਂਭਾਂਗਾ, ਅਤੇ ਨਤੀਜੇ ਇਹ ਦੱਸਣਗੇ।
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en 5c584d86
crs-authority = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। <a href="{ $url }">IRCC ਦਾ ਆਪਣਾ ਟੂਲ</a> ਅਤੇ ਅੰਤ ਵਿੱਚ ਤੁਹਾਡਾ IRCC ਖਾਤਾ ਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = ਸੁਣਨ, ਪੜ੍ਹਨ, ਲਿਖਣ ਅਤੇ ਬੋਲਣ ਵਿੱਚ ਇਹ { $scale } <b>{ $levels }</b> ਹੈ। ਠੀਕ ਨਹੀਂ? “ਪਿੱਛੇ” ਦਬਾਓ।
# en 2b388cb2
crs-expired-now = ⚠️ ਇਨ੍ਹਾਂ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ { $day } ਨੂੰ ਖਤਮ ਹੋ ਗਈ, ਇਸ ਲਈ ਇਨ੍ਹਾਂ ਦੇ ਅੰਕ ਨਹੀਂ ਮਿਲਦੇ। ਜੇ ਨਵੇਂ ਨਤੀਜੇ ਹਨ, ਤਾਂ “ਪਿੱਛੇ” ਦਬਾ ਕੇ ਉਹ ਦੱਸੋ।
# en 3a52447e
crs-earlier = ਤੁਹਾਡਾ ਜਵਾਬ ਸੀ: <b>{ $answer }</b>
# en fc52b906
crs-use-button = ਇਹ ਸਭ ਵਰਤੋ
# en 3b329120
crs-use-explained = “ਇਹ ਸਭ ਵਰਤੋ” ਸਕੋਰ ਸਾਂਭਦਾ ਹੈ, ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਜੋ ਤੈਅ ਹੁੰਦਾ ਹੈ ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਉਂਦਾ ਹੈ, ਅਤੇ ਜਵਾਬ ਰੱਖਦਾ ਹੈ ਤਾਂ ਜੋ ਮੈਂ ਯਾਦ ਕਰਾ ਸਕਾਂ। ਹਰ ਇੱਕ ਲਈ ਹੇਠਾਂ ਵੱਖਰਾ ਬਟਨ ਵੀ ਹੈ।
# en 4ac578ea
crs-use-unscored = “ਇਹ ਸਭ ਵਰਤੋ” ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਜੋ ਤੈਅ ਹੁੰਦਾ ਹੈ ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਉਂਦਾ ਹੈ, ਅਤੇ ਜਵਾਬ ਰੱਖਦਾ ਹੈ ਤਾਂ ਜੋ ਮੈਂ ਯਾਦ ਕਰਾ ਸਕਾਂ। ਇਹ ਕੋਈ ਸਕੋਰ ਨਹੀਂ ਸਾਂਭਦਾ: ਆਪਣੇ IRCC ਖਾਤੇ ਵਾਲਾ ਨੰਬਰ /score ਨਾਲ ਦੱਸੋ।
# en 9fe13ba3
crs-swapped = ਜੇ ਤੁਹਾਡੇ ਸਾਥੀ ਮੁੱਖ ਬਿਨੈਕਾਰ ਹੋਣ, ਤਾਂ ਇਹ ਘੱਟੋ-ਘੱਟ <b>{ $score }</b> ({ $points }) ਹੋਵੇਗਾ।

# en 01886c59
crs-store-button = ਮੇਰਾ ਸਕੋਰ { $score } ਰੱਖੋ
# en 348e2ed6
crs-stored-popup = ਸੰਭਾਲ ਲਿਆ। ਹੁਣ ਤੁਹਾਡਾ ਸਕੋਰ { $score } ਹੈ।
# en 68796e4c
crs-findings-button = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ
# en 5a209560
crs-raise-button = ਮੇਰਾ ਸਕੋਰ ਕਿਵੇਂ ਵਧੇ
# en 9566e602
crs-lower-button = ਸਕੋਰ ਕਿਸ ਨਾਲ ਘਟੇਗਾ
# en 47de6c0e
crs-finish-button = ਹੋ ਗਿਆ
# en 33ac1d52
crs-result-button = ‹ ਮੇਰਾ ਨਤੀਜਾ
# en 394a9e52
crs-ticks-button = ਇਹ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਲਾਓ
# en 458430c2
crs-ticks-popup = ਹੋ ਗਿਆ। ਜੋ ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਿਆ, ਉਸ ਦਾ ਜਵਾਬ ਹਾਲੇ ਬਾਕੀ ਹੈ।

# en c333bb58
crs-programs-title = <b>ਪ੍ਰੋਗਰਾਮ</b>
# en 54508213
crs-categories-title = <b>ਸ਼੍ਰੇਣੀਆਂ</b>, { $since } ਤੋਂ ਲਾਗੂ IRCC ਸੂਚੀਆਂ ਅਨੁਸਾਰ
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਅਨੁਸਾਰ ਹਾਂ · ✖️ ਨਹੀਂ · ❔ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ। ਇਹ IRCC ਦੇ ਨਿਯਮਾਂ ਦਾ ਸਾਰ ਹੈ; ਫ਼ੈਸਲਾ ਸਿਰਫ਼ IRCC ਕਰਦਾ ਹੈ। ਕੀ ਹਾਂ ਅਤੇ ਨਹੀਂ ਵਾਲੇ ਜਵਾਬ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਲਾ ਦੇਵਾਂ? ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਨਹੀਂ ਲਾਵਾਂਗਾ।
# en f87fcac3
crs-reason-met = ਤੁਹਾਡੇ ਜਵਾਬ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹਨ।
# en 0ee8da93
crs-reason-too_little_work = ਹਾਲੇ ਨਹੀਂ: ਜਿਸ ਸਮੇਂ ਦਾ ਕੰਮ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, ਉਸ ਵਿੱਚ ਤੁਸੀਂ ਘੱਟ ਕੰਮ ਦੱਸਿਆ ਹੈ।
# en 51cff53c
crs-reason-recent_work_unsaid = ਇਹ ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਦੇ ਕੰਮ ’ਤੇ ਨਿਰਭਰ ਹੈ, ਜੋ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਪੱਕਾ ਨਹੀਂ।
# en 48eb2890
crs-reason-occupation_unsaid = ਇਹ ਤੁਹਾਡੇ ਕਿੱਤੇ ’ਤੇ ਨਿਰਭਰ ਹੈ, ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦੱਸਿਆ।
# en c03ed748
crs-reason-not_skilled = ਤੁਹਾਡਾ ਕਿੱਤਾ TEER 0, 1, 2 ਜਾਂ 3 ਦਾ ਨਹੀਂ।
# en 603cb403
crs-reason-language_too_low = ਤੁਹਾਡੇ ਭਾਸ਼ਾ ਨਤੀਜੇ ਇਸ ਲਈ ਘੱਟ ਹਨ, ਜਾਂ ਹਨ ਹੀ ਨਹੀਂ।
# en 8ffdb06e
crs-reason-education_too_low = ਇਸ ਲਈ ਹਾਈ ਸਕੂਲ ਡਿਪਲੋਮਾ (12ਵੀਂ) ਜਾਂ ਵੱਧ ਚਾਹੀਦਾ ਹੈ।
# en a84e4ac2
crs-reason-too_few_points = ਤੁਹਾਡੇ ਜਵਾਬ 100 ਚੋਣ ਅੰਕਾਂ ਵਿੱਚੋਂ 67 ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ।
# en f9295d15
crs-reason-points_uncertain = ਤੁਸੀਂ 100 ਚੋਣ ਅੰਕਾਂ ਵਿੱਚੋਂ 67 ਤੱਕ ਪਹੁੰਚਦੇ ਹੋ ਜਾਂ ਨਹੀਂ, ਇਹ ਉਨ੍ਹਾਂ ਗੱਲਾਂ ’ਤੇ ਨਿਰਭਰ ਹੈ ਜੋ ਮੈਂ ਨਹੀਂ ਪੁੱਛੀਆਂ, ਜਿਵੇਂ ਕੈਨੇਡਾ ਵਿੱਚ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਸਾਥੀ ਦੀ ਉੱਥੇ ਪੜ੍ਹਾਈ ਅਤੇ ਕੰਮ।
# en dd0a1ed9
crs-reason-not_a_trade = ਤੁਹਾਡਾ ਕਿੱਤਾ ਹੁਨਰਮੰਦ ਟ੍ਰੇਡ (skilled trade) ਨਹੀਂ।
# en 4654681b
crs-reason-no_offer_or_certificate = ਇਸ ਲਈ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ ਚਾਹੀਦਾ ਹੈ।
# en b05bf1f6
crs-reason-offer_unsaid = ਇਸ ਲਈ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਪੇਸ਼ਕਸ਼ ਬਾਰੇ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ।
# en 3848834f
crs-reason-not_listed = ਤੁਹਾਡਾ ਕਿੱਤਾ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।
# en 81993199
crs-reason-not_in_canada = ਬਾਰਾਂ ਮਹੀਨੇ ਦਾ ਕੰਮ ਕੈਨੇਡਾ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
# en 07f70070
crs-reason-french_too_low = ਇਸ ਲਈ ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC 7 ਚਾਹੀਦਾ ਹੈ।
# en 0d52e928
crs-reason-service_unsaid = ਇਸ ਲਈ ਦਸ ਸਾਲ ਦੀ ਫੌਜੀ ਸੇਵਾ ਅਤੇ ਕੈਨੇਡੀਅਨ ਫੌਜ ਦੀ ਪੇਸ਼ਕਸ਼ ਵੀ ਚਾਹੀਦੀ ਹੈ, ਜੋ ਮੈਂ ਨਹੀਂ ਪੁੱਛੀ।
# en fb451039
crs-proviso-employed_with_permit = ਸ਼ਰਤ: ਤੁਸੀਂ ਨੌਕਰੀ ਕਰਦੇ ਸੀ, ਸਵੈ-ਰੁਜ਼ਗਾਰ ਨਹੀਂ, ਅਤੇ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਸੀ।
# en 4a2ade0e
crs-proviso-continuous_year = ਸ਼ਰਤ: ਤੁਹਾਡਾ ਇੱਕ ਸਾਲ ਦਾ ਕੰਮ ਬਿਨਾਂ ਰੁਕੇ ਸੀ।
# en 9e06d481
crs-proviso-funds = ਸ਼ਰਤ: ਤੁਸੀਂ ਵਸੇਬੇ ਦੇ ਫੰਡ (settlement funds) ਵਿਖਾ ਸਕਦੇ ਹੋ, ਜੇ ਤੁਹਾਨੂੰ ਛੋਟ ਨਹੀਂ ਹੈ।

# en 94cfa17b
crs-raise-title = <b>ਤੁਹਾਡਾ ਸਕੋਰ ਕਿਵੇਂ ਵਧ ਸਕਦਾ ਹੈ</b>
# en c4f963a3
crs-raise-explained = ਅੰਕ, ਅਤੇ ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ { $draws ->
    [1] 1 ਡਰਾਅ
   *[other] { $draws } ਡਰਾਵਾਂ
 } ਵਿੱਚੋਂ ਹੋਰ ਕਿੰਨਿਆਂ ਵਿੱਚ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ:
# en 65fbbe7e
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] ਕੋਈ ਹੋਰ ਡਰਾਅ ਨਹੀਂ
   *[other] { $draws } ਹੋਰ ਡਰਾਅ
 }
# en 55eacaf4
crs-raise-untold = • { $what }: <b>{ $points }</b>; ਕਿੰਨੇ ਡਰਾਅ, ਪਤਾ ਨਹੀਂ, ਕਿਉਂਕਿ ਸਾਥੀ ਦੀ ਆਪਣੀ ਯੋਗਤਾ ਨਹੀਂ ਪੁੱਛੀ ਗਈ
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = ਮੈਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
# en 32a04f11
crs-raise-closing = ਅੱਜ ਦੇ ਨਿਯਮਾਂ ਅਤੇ ਅੱਜ ਦੀ ਉਮਰ ਅਨੁਸਾਰ। ਪਿਛਲੇ ਡਰਾਅ ਕੋਈ ਵਾਅਦਾ ਨਹੀਂ।
# en caf7c075
crs-raise-first_listening = ਸੁਣਨ ਵਿੱਚ CLB/NCLC { $target }
# en 3c39fdaa
crs-raise-first_reading = ਪੜ੍ਹਨ ਵਿੱਚ CLB/NCLC { $target }
# en 326c6b9e
crs-raise-first_writing = ਲਿਖਣ ਵਿੱਚ CLB/NCLC { $target }
# en 265d4e97
crs-raise-first_speaking = ਬੋਲਣ ਵਿੱਚ CLB/NCLC { $target }
# en 7176cd89
crs-raise-first_all = ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ CLB/NCLC { $target }
# en ef71579c
crs-raise-french = ਫ਼ਰੈਂਚ, ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC { $target }
# en c2bb16b6
crs-raise-canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ { $target ->
    [1] ਦਾ 1 ਹੋਰ ਸਾਲ
   *[other] ਦੇ { $target } ਹੋਰ ਸਾਲ
 }
# en 7db0667d
crs-raise-foreign_work = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਹੁਨਰਮੰਦ ਕੰਮ { $target ->
    [1] ਦਾ 1 ਹੋਰ ਸਾਲ
   *[other] ਦੇ { $target } ਹੋਰ ਸਾਲ
 }
# en 20703b92
crs-raise-education = ਹੋਰ ਪੜ੍ਹਾਈ: { $target }
# en 88e56d89
crs-raise-english = ਅੰਗਰੇਜ਼ੀ, ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ CLB { $target }
# en 395bb95e
crs-raise-spouse_language = ਤੁਹਾਡੇ ਸਾਥੀ ਦਾ ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ CLB/NCLC { $target }
# en 4a1fa1b4
crs-raise-spouse_canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਤੁਹਾਡੇ ਸਾਥੀ ਦਾ ਇੱਕ ਸਾਲ ਦਾ ਹੁਨਰਮੰਦ ਕੰਮ
# en b953bd91
crs-raise-spouse_education = ਤੁਹਾਡੇ ਸਾਥੀ ਦੀ ਹੋਰ ਪੜ੍ਹਾਈ: { $target }
# en 8f3bab69
crs-raise-canadian_study = ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ: { $target }
# en f26ae384
crs-raise-sibling = ਕੈਨੇਡਾ ਵਿੱਚ ਭੈਣ ਜਾਂ ਭਰਾ, ਜੇ ਕੋਈ ਗਿਣੇ ਜਾਣ ਵਾਲਾ ਹੋਵੇ
# en 866f28bd
crs-raise-certificate = ਤੁਹਾਡੀ ਟ੍ਰੇਡ ਦਾ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ (certificate of qualification)
# en dc1805e9
crs-raise-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
# en 3d0077b2
crs-raise-spouse_as_principal = ਸਾਥੀ ਮੁੱਖ ਬਿਨੈਕਾਰ ਵਜੋਂ, ਘੱਟੋ-ਘੱਟ

# en 7bf82c17
crs-lower-title = <b>ਕਿਸ ਨਾਲ ਸਕੋਰ ਘਟੇਗਾ ਜਾਂ ਯੋਗਤਾ ’ਤੇ ਅਸਰ ਪਵੇਗਾ</b>
# en 1323609a
crs-lower-nothing = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ।
# en 91e6e3cc
crs-lower-closing = ਜੇ ਜਵਾਬ ਰੱਖਣ ਦਿਓ, ਤਾਂ ਮੈਂ ਹਰ ਗੱਲ ਯਾਦ ਕਰਾਵਾਂਗਾ। ਕਿੰਨਾ ਪਹਿਲਾਂ, ਇਹ /alerts ਵਿੱਚ ਚੁਣੋ।

# en fd153875
crs-keep-ask =
    ਕੀ ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖਾਂ? ਇਨ੍ਹਾਂ ਨਾਲ ਮੈਂ ਅੰਕ ਘਟਾਉਣ ਵਾਲੀਆਂ ਗੱਲਾਂ (ਜਨਮਦਿਨ, ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ ਖਤਮ ਹੋਣਾ) ਪਹਿਲਾਂ ਯਾਦ ਕਰਾ ਸਕਦਾ ਹਾਂ, ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਸਕੋਰ ਕਦੋਂ ਪੁਰਾਣਾ ਹੋ ਗਿਆ, ਅਤੇ ਕੁਝ ਬਦਲਣ ’ਤੇ ਮੁੜ ਹਿਸਾਬ ਲਾ ਸਕਦਾ ਹਾਂ।

    ਨਹੀਂ ਤਾਂ ਉਹ ਹੁਣੇ ਮਿਟਾਏ ਜਾਂਦੇ ਹਨ। ਦਰਜ ਕੀਤਾ ਸਕੋਰ ਅਤੇ ਨਿਸ਼ਾਨ ਰਹਿੰਦੇ ਹਨ।
# en d08962e0
crs-keep-button = ਮੇਰੇ ਜਵਾਬ ਰੱਖੋ
# en f47275b0
crs-erase-button = ਮੇਰੇ ਜਵਾਬ ਮਿਟਾਓ
# en 56ff326f
crs-kept = ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖੇ ਹਨ। /crs ਵਿਖਾਉਂਦਾ ਹੈ, /delete ਸਭ ਮਿਟਾਉਂਦਾ ਹੈ।
# en 1eb82ea3
crs-erased = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਹਨ।

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = ਮੈਨੂੰ ਸੱਦਾ ਮਿਲਿਆ
# en 0e3c8416
ita-missed-button = ਮੈਨੂੰ ਨਹੀਂ ਮਿਲਿਆ
# en 7fc386f3
ita-ask =
    ਸੱਦਾ ਕਦੋਂ ਆਇਆ? ਤਾਰੀਖ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਹੈ। ਮੈਂ ਉੱਥੋਂ 60 ਦਿਨ ਗਿਣਾਂਗਾ, ਸਮੇਂ ਸਿਰ ਯਾਦ ਕਰਾਵਾਂਗਾ, ਅਤੇ ਉਦੋਂ ਤੱਕ ਇਸ ਪ੍ਰੋਫਾਈਲ ਦੇ ਡਰਾਅ ਅਲਰਟ ਨਹੀਂ ਭੇਜਾਂਗਾ।

    ਕੋਈ ਦਿਨ ਦਬਾਓ ਜਾਂ ਲਿਖੋ, ਜਿਵੇਂ: <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = ਇਹ ਤਾਰੀਖ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
# en 6de8fadc
ita-fault-ambiguous = ਇਸ ਵਿੱਚ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਵੱਖ ਨਹੀਂ ਪਛਾਣੇ ਜਾਂਦੇ। ਇਉਂ ਲਿਖੋ: { $day } ਜਾਂ { $written }।
# en 0bcf2694
ita-fault-year = ਕਿਰਪਾ ਕਰਕੇ ਸਾਲ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ { $day } ਜਾਂ { $written }।
# en 76559fc1
ita-fault-future = ਇਹ ਤਾਰੀਖ ਭਵਿੱਖ ਦੀ ਹੈ।
# en d3af5c64
ita-fault-over = ਇਹ 60 ਦਿਨਾਂ ਤੋਂ ਵੀ ਪਹਿਲਾਂ ਦੀ ਗੱਲ ਹੈ: ਉਸ ਦਿਨ ਦਾ ਸੱਦਾ ਖਤਮ ਹੋ ਚੁੱਕਾ ਹੈ। ਅਰਜ਼ੀ ਨਹੀਂ ਦਿੱਤੀ ਤਾਂ ਪੂਲ ਵਿੱਚ ਆਉਣ ਲਈ ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਚਾਹੀਦੀ ਹੈ।
# en 56d2b047
ita-open = <b>ਤੁਹਾਡਾ ਸੱਦਾ: { $days ->
    [0] ਅੱਜ ਆਖਰੀ ਦਿਨ ਹੈ
   *[other] { $days } ਦਿਨ ਬਾਕੀ
 }</b>
# en 8605d053
ita-applied = <b>ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਜਮ੍ਹਾਂ ਹੈ</b>
# en 9d158fae
ita-declined = <b>ਤੁਸੀਂ ਸੱਦਾ ਨਾਮਨਜ਼ੂਰ ਕੀਤਾ</b>
# en be4ab087
ita-expired = <b>ਤੁਹਾਡੇ ਸੱਦੇ ਦੇ 60 ਦਿਨ ਪੂਰੇ ਹੋ ਗਏ</b>
# en 8b2fa015
ita-dates = { $received } ਨੂੰ ਮਿਲਿਆ; ਅਰਜ਼ੀ ਦਾ ਆਖਰੀ ਦਿਨ: { $last }।
# en 3c237378
ita-hour = ਸਹੀ ਸਮਾਂ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਹੈ; ਇੱਥੇ ਪੂਰੇ ਦਿਨ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। IRCC ਇਹ ਮਿਆਦ ਸ਼ਾਇਦ ਹੀ ਕਦੇ ਵਧਾਉਂਦਾ ਹੈ।
# en 47edafc1
ita-means-profile_locked = ਜਦ ਤੱਕ ਸੱਦਾ ਖੁੱਲ੍ਹਾ ਹੈ, ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਲੌਕ ਹੈ: ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ ਅਤੇ ਅਗਲੇ ਡਰਾਵਾਂ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੀ। ਇਸ ਲਈ ਮੈਂ ਇਸ ਦੇ ਡਰਾਅ ਅਲਰਟ ਨਹੀਂ ਭੇਜਦਾ। ਅੰਤ ਤੋਂ 45, 30, 14, 7, 3 ਅਤੇ 1 ਦਿਨ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਇਆ ਜਾਂਦਾ ਹੈ।
# en 6b164f5e
ita-means-out_of_the_pool = ਅਰਜ਼ੀ ’ਤੇ ਕੰਮ ਹੋਣ ਤੱਕ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਤੋਂ ਬਾਹਰ ਹੈ, ਇਸ ਲਈ ਮੈਂ ਇਸ ਦੇ ਡਰਾਅ ਅਲਰਟ ਨਹੀਂ ਭੇਜਦਾ।
# en c7cfa317
ita-means-profile_active_again = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਆਪਣੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ ਬਾਕੀ ਸਮੇਂ ਲਈ ਫਿਰ ਚਾਲੂ ਹੈ ਅਤੇ ਅਗਲੇ ਡਰਾਵਾਂ ਵਿੱਚ ਗਿਣੀ ਜਾਵੇਗੀ, ਇਸ ਦਾ ਕੋਈ ਨੁਕਸਾਨ ਨਹੀਂ; ਇਸ ਲਈ ਅਲਰਟ ਫਿਰ ਚਾਲੂ ਹਨ। ਪਹਿਲੀ ਵਾਰ ਜਮ੍ਹਾਂ ਹੋਣ ਦਾ ਸਮਾਂ (ਸਕੋਰ ਬਰਾਬਰ ਹੋਣ ’ਤੇ ਇਹੀ ਕੰਮ ਆਉਂਦਾ ਹੈ) ਕਾਇਮ ਰਹਿੰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਕਿਸੇ ਸਰੋਤ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ; ਮੈਂ ਮੰਨ ਕੇ ਚੱਲਦਾ ਹਾਂ ਕਿ ਰਹਿੰਦਾ ਹੈ।
# en 6e42beb4
ita-means-new_profile_needed = ਜੇ ਤੁਸੀਂ ਨਾ ਅਰਜ਼ੀ ਦਿੱਤੀ ਨਾ ਸੱਦਾ ਨਾਮਨਜ਼ੂਰ ਕੀਤਾ, ਤਾਂ ਤੁਸੀਂ ਪੂਲ ਤੋਂ ਬਾਹਰ ਹੋ: ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਚਾਹੀਦੀ ਹੈ, ਅਤੇ ਸਕੋਰ ਬਰਾਬਰ ਹੋਣ ’ਤੇ ਉਸੇ ਦੇ ਜਮ੍ਹਾਂ ਹੋਣ ਦੀ ਤਾਰੀਖ ਗਿਣੀ ਜਾਵੇਗੀ। ਅਲਰਟ ਫਿਰ ਚਾਲੂ ਹਨ; ਨਵੀਂ ਤਾਰੀਖ ਹੋਵੇ ਤਾਂ ਮੈਨੂੰ ਭੇਜੋ।
# en 9ffaac18
ita-first = <b>ਜਿਸ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ, ਉਹ ਪਹਿਲਾਂ</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • CEC ਲਈ ਫੰਡ ਦਾ ਸਬੂਤ ਨਹੀਂ ਚਾਹੀਦਾ: ਇਹ ਦੱਸਦਾ ਪੱਤਰ ਅੱਪਲੋਡ ਕਰੋ।
# en ad07b3d9
ita-all-done = <b>ਸਾਰੇ ਕਦਮ ਪੂਰੇ ਹਨ।</b> ਹੁਣ ਅਰਜ਼ੀ ਭੇਜਣੀ ਬਾਕੀ ਹੈ।
# en eaa4f5b1
ita-police_certificates-button = ਪੁਲਿਸ ਸਰਟੀਫਿਕੇਟ
# en ee5f7c76
ita-police_certificates-note = ਤੁਹਾਡੇ ਅਤੇ 18 ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ ਦੇ ਹਰ ਪਰਿਵਾਰਕ ਮੈਂਬਰ ਲਈ, ਕੈਨੇਡਾ ਨੂੰ ਛੱਡ ਕੇ ਹਰ ਉਸ ਦੇਸ਼ ਤੋਂ ਜਿੱਥੇ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਛੇ ਮਹੀਨੇ ਜਾਂ ਵੱਧ ਲਗਾਤਾਰ ਰਹੇ। ਕਈਆਂ ਵਿੱਚ ਹਫ਼ਤੇ ਜਾਂ ਮਹੀਨੇ ਲੱਗਦੇ ਹਨ: ਅੱਜ ਹੀ ਮੰਗੋ।
# en a877d759
ita-medical_exam-button = ਮੈਡੀਕਲ
# en 1a493791
ita-medical_exam-note = ਅਰਜ਼ੀ ਤੋਂ ਪਹਿਲਾਂ (21 ਅਗਸਤ 2025 ਤੋਂ ਫਿਰ ਲਾਜ਼ਮੀ), ਸਿਰਫ਼ ਪੈਨਲ ਡਾਕਟਰ (panel physician) ਤੋਂ, ਸਾਰੇ ਪਰਿਵਾਰ ਲਈ, ਨਾਲ ਨਾ ਆਉਣ ਵਾਲਿਆਂ ਲਈ ਵੀ। ਸਮਾਂ ਮਿਲਣ ਵਿੱਚ ਹਫ਼ਤੇ ਲੱਗ ਸਕਦੇ ਹਨ।
# en bb4af3fb
ita-reference_letters-button = ਰੈਫਰੈਂਸ ਲੈਟਰ
# en ee5d4bec
ita-reference_letters-note = ਹਰ ਉਸ ਮਾਲਕ ਤੋਂ ਜਿਸ ਦਾ ਕੰਮ ਤੁਸੀਂ ਗਿਣਿਆ ਹੈ, ਜ਼ਿੰਮੇਵਾਰੀਆਂ, ਘੰਟਿਆਂ, ਤਾਰੀਖਾਂ ਅਤੇ ਤਨਖਾਹ ਨਾਲ।
# en fed49b48
ita-proof_of_funds-button = ਫੰਡਾਂ ਦਾ ਸਬੂਤ
# en d25e45e2
ita-proof_of_funds-note = ਬੈਂਕ ਵੱਲੋਂ ਅਧਿਕਾਰਤ ਪੱਤਰ (bank letter), ਪਿਛਲੇ ਛੇ ਮਹੀਨਿਆਂ ਦੇ ਬੈਲੈਂਸ ਨਾਲ। CEC ਲਈ ਲੋੜ ਨਹੀਂ; ਵੈਧ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਅਤੇ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਹੋਵੇ ਤਾਂ ਵੀ ਨਹੀਂ।
# en a99ca810
ita-translations-button = ਅਨੁਵਾਦ
# en 8ff2fe73
ita-translations-note = ਪ੍ਰਮਾਣਿਤ, ਉਸ ਸਭ ਦੇ ਜੋ ਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ ਨਾ ਫ਼ਰੈਂਚ ਵਿੱਚ।
# en 9e9ad56b
ita-civil_documents-button = ਜਨਮ, ਵਿਆਹ ਦੇ ਸਰਟੀਫਿਕੇਟ
# en 545525e1
ita-civil_documents-note = ਜਨਮ, ਵਿਆਹ, ਤਲਾਕ, ਗੋਦ ਲੈਣਾ, ਜੋ ਤੁਹਾਡੇ ’ਤੇ ਲਾਗੂ ਹੋਵੇ।
# en de3fa052
ita-passport_and_photo-button = ਪਾਸਪੋਰਟ ਅਤੇ ਫੋਟੋ
# en 6d8c958d
ita-passport_and_photo-note = ਕਾਫ਼ੀ ਸਮਾਂ ਵੈਧ, ਹਰ ਮੰਗਿਆ ਪੰਨਾ; ਡਿਜੀਟਲ ਫੋਟੋਆਂ।
# en 5e5066e9
ita-forms_and_fees-button = ਫਾਰਮ ਅਤੇ ਫੀਸਾਂ
# en 2b088d91
ita-forms_and_fees-note = ਤੁਹਾਡੇ ਖਾਤੇ ਦੇ ਫਾਰਮ, ਅਤੇ ਫੀਸਾਂ; ਜਾਣਕਾਰੀ ਪ੍ਰੋਫਾਈਲ ਵਾਲੀ ਹੀ ਹੋਵੇ।
# en c481c882
ita-calendar-button = ਕੈਲੰਡਰ ਫਾਈਲ
# en dddb2ca9
ita-applied-button = ਮੈਂ ਅਰਜ਼ੀ ਦੇ ਦਿੱਤੀ
# en a12ad40e
ita-declined-button = ਮੈਂ ਸੱਦਾ ਨਾਮਨਜ਼ੂਰ ਕੀਤਾ
# en a67b6842
ita-reopen-button = ਨਹੀਂ, ਸੱਦਾ ਹਾਲੇ ਖੁੱਲ੍ਹਾ ਹੈ
# en 7b5ae97d
ita-forget-button = ਸੱਦਾ ਹਟਾਓ
# en 34c70ec1
ita-new-profile-button = ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਦੀ ਤਾਰੀਖ
# en 0672dfce
ita-came-later-button = ਆਖਰ ਆ ਗਿਆ
# en 5868eec6
ita-authority = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ, ਅਤੇ ਤੁਹਾਡੇ ਕੇਸ ਵਿੱਚ ਇਸ ਸੂਚੀ ਤੋਂ ਵੱਧ ਕੁਝ ਲੱਗ ਸਕਦਾ ਹੈ। <a href="{ $url }">IRCC ਦੀਆਂ ਹਦਾਇਤਾਂ</a> ਅਤੇ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਦੀ ਸੂਚੀ ਹੀ ਮੰਨੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = ਸੱਦਾ ਹਟਾ ਦਿੱਤਾ ਗਿਆ; ਅਲਰਟ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
# en 558f1f87
ita-not =
    ਤੁਹਾਡੀ ਦਿੱਤੀ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ ਤੁਸੀਂ ਕੱਟ-ਆਫ਼ ਤੋਂ ਉੱਪਰ ਸੀ, ਪਰ ਪੱਕੀ ਗੱਲ ਸਿਰਫ਼ IRCC ਦੱਸ ਸਕਦਾ ਹੈ। ਸੱਦਾ ਡਰਾਅ ਤੋਂ ਇੱਕ-ਦੋ ਦਿਨ ਬਾਅਦ ਖਾਤੇ ਵਿੱਚ ਦਿਸ ਸਕਦਾ ਹੈ। ਨਾ ਦਿਸੇ, ਤਾਂ ਕੋਈ ਜਾਣਕਾਰੀ ਵੱਖਰੀ ਹੋ ਸਕਦੀ ਹੈ: ਜਨਮਦਿਨ ਜਾਂ ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਦੀ ਮਿਆਦ ਖਤਮ ਹੋਣ ਤੋਂ ਬਾਅਦ ਦਾ ਸਕੋਰ, ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸ਼੍ਰੇਣੀ, ਜਮ੍ਹਾਂ ਹੋਣ ਦਾ ਸਮਾਂ, ਜਾਂ ਖਤਮ ਹੋਈ ਪ੍ਰੋਫਾਈਲ। IRCC ਤੋਂ ਵੀ ਕੁਝ ਲੋਕ ਰਹਿ ਗਏ ਸਨ (ਡਰਾਅ #418)।

    ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੋਂ ਦੀ ਪ੍ਰੋਫਾਈਲ ਆਪਣੇ IRCC ਖਾਤੇ ਨਾਲ ਮਿਲਾਓ।
# en e4100ba1
ita-event = { $days ->
    [0] PR ਦੀ ਅਰਜ਼ੀ ਦੇਣ ਦਾ ਆਖਰੀ ਦਿਨ
   *[other] PR ਦੀ ਅਰਜ਼ੀ ਲਈ { $days } ਦਿਨ ਬਾਕੀ
 }
# en 0071d98f
ita-event-description = ਬੋਟ ਨੂੰ ਦੱਸੀ ਤਾਰੀਖ ਤੋਂ ਪੂਰੇ ਦਿਨ ਗਿਣੇ ਗਏ। ਸਹੀ ਸਮਾਂ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਹੈ।

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = ਸੌਖੇ ਸ਼ਬਦ, ਸੱਦੇ ਤੋਂ ਬਾਅਦ ਕੀ, ਅਤੇ ਮਦਦ
# en 9fd85497
guide-button = ਗਾਈਡ
# en 706c041a
guide-back-button = ‹ ਗਾਈਡ
# en dd630617
guide-words-button = ਸ਼ਬਦ, ਸੌਖੀ ਭਾਸ਼ਾ ਵਿੱਚ
# en 0eefb9d0
guide-invited-button = ਸੱਦੇ ਤੋਂ ਬਾਅਦ
# en c5a5da27
guide-applied-button = ਅਰਜ਼ੀ ਤੋਂ ਬਾਅਦ
# en 05191cc3
guide-funds-button = ਵਸੇਬੇ ਦੇ ਫੰਡ
# en fb50cd5c
guide-fees-button = ਫੀਸਾਂ
# en 77f50760
guide-help-button = ਲਾਇਸੰਸਧਾਰੀ ਸਲਾਹਕਾਰ, ਧੋਖਾਧੜੀ
# en 3fe0878b
guide-bot-button = ਇਹ ਬੋਟ, ਅਤੇ ਗਲਤੀਆਂ
# en 5edbd725
guide =
    <b>ਗਾਈਡ</b>

    ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ, ਸੱਦੇ ਅਤੇ ਅਰਜ਼ੀ ਤੋਂ ਬਾਅਦ ਕੀ ਹੁੰਦਾ ਹੈ, ਤੁਹਾਨੂੰ ਸਲਾਹ ਕੌਣ ਦੇ ਸਕਦਾ ਹੈ, ਅਤੇ ਇਹ ਬੋਟ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ।

    ਹਰ ਅੰਕੜੇ ਨਾਲ ਉਸ ਦੀ ਤਾਰੀਖ ਅਤੇ IRCC ਦੇ ਪੰਨੇ ਦਾ ਲਿੰਕ ਹੈ। ਫ਼ਰਕ ਹੋਵੇ ਤਾਂ IRCC ਦਾ ਪੰਨਾ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।
# en 93795157
guide-words =
    <b>ਸ਼ਬਦ, ਸੌਖੀ ਭਾਸ਼ਾ ਵਿੱਚ</b>

    <b>ਪੂਲ (pool)</b>: ਵੈਧ ਪ੍ਰੋਫਾਈਲ ਵਾਲੇ ਸਾਰੇ ਉਮੀਦਵਾਰ; ਪ੍ਰੋਫਾਈਲ { $months } ਮਹੀਨੇ ਚੱਲਦੀ ਹੈ।
    <b>CRS</b>: Comprehensive Ranking System, ਉਮਰ, ਪੜ੍ਹਾਈ, ਭਾਸ਼ਾ ਅਤੇ ਕੰਮ ਦੇ ਅੰਕ, ਜਿਨ੍ਹਾਂ ਨਾਲ ਪੂਲ ਵਿੱਚ ਦਰਜਾ ਤੈਅ ਹੁੰਦਾ ਹੈ।
    <b>ਡਰਾਅ (draw)</b>: IRCC ਇਸ ਨੂੰ “round of invitations” ਕਹਿੰਦਾ ਹੈ। ਕਿਸੇ ਸਮੂਹ ਦੇ ਸਭ ਤੋਂ ਉੱਚੇ ਸਕੋਰ ਵਾਲਿਆਂ ਨੂੰ ਸੱਦਾ ਮਿਲਦਾ ਹੈ।
    <b>ਕੱਟ-ਆਫ਼ (cut-off)</b>: ਸੱਦੇ ਗਏ ਉਮੀਦਵਾਰਾਂ ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਹੇਠਲੇ ਦਾ ਸਕੋਰ।
    <b>ਟਾਈ-ਬ੍ਰੇਕ (tie-break)</b>: ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਪ੍ਰੋਫਾਈਲਾਂ ਨੂੰ ਸੱਦਾ ਮਿਲਦਾ ਹੈ ਜੋ ਜਾਰੀ ਕੀਤੇ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਜਮ੍ਹਾਂ ਹੋਈਆਂ।
    <b>ITA</b>: ਪੱਕੀ ਰਿਹਾਇਸ਼ (PR) ਲਈ { $days } ਦਿਨਾਂ ਵਿੱਚ ਅਰਜ਼ੀ ਦੇਣ ਦਾ ਸੱਦਾ।
    <b>CEC, FSW, FST</b>: ਤਿੰਨ ਸੰਘੀ ਪ੍ਰੋਗਰਾਮ, ਕੈਨੇਡੀਅਨ ਤਜਰਬੇ, ਹੁਨਰਮੰਦ ਕਾਮਿਆਂ ਅਤੇ ਹੁਨਰਮੰਦ ਟ੍ਰੇਡਾਂ ਲਈ। ਪੂਲ ਵਿੱਚ ਹੋਣ ਲਈ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚਾਹੀਦਾ ਹੈ।
    <b>PNP</b>: Provincial Nominee Program। Express Entry ਰਾਹੀਂ ਮਿਲੀ ਨਾਮਜ਼ਦਗੀ { $points } ਅੰਕ ਜੋੜਦੀ ਹੈ।
    <b>ਸ਼੍ਰੇਣੀ (category)</b>: ਕਿਸੇ ਇੱਕ ਸਮੂਹ ਦਾ ਡਰਾਅ, ਜਿਵੇਂ ਫ਼ਰੈਂਚ ਜਾਂ ਸਿਹਤ।
    <b>CLB, NCLC</b>: ਅੰਗਰੇਜ਼ੀ ਅਤੇ ਫ਼ਰੈਂਚ ਲਈ ਕੈਨੇਡਾ ਦੇ ਭਾਸ਼ਾ ਪੱਧਰ। ਟੈਸਟਾਂ ਦੇ ਨਤੀਜੇ ਇਨ੍ਹਾਂ ਵਿੱਚ ਬਦਲੇ ਜਾਂਦੇ ਹਨ।
    <b>NOC, TEER</b>: ਕੈਨੇਡਾ ਦੀ ਕਿੱਤਿਆਂ ਦੀ ਸੂਚੀ, ਪੰਜ ਅੰਕਾਂ ਦੇ ਕੋਡਾਂ ਨਾਲ, ਅਤੇ ਹਰ ਕਿੱਤੇ ਲਈ ਲੋੜੀਂਦੀ ਸਿਖਲਾਈ ਦਾ ਪੱਧਰ (TEER 0 ਤੋਂ 5)।
# en 737b82b8
guide-invited =
    <b>ਸੱਦੇ ਤੋਂ ਬਾਅਦ</b>

    ਆਪਣੇ IRCC ਖਾਤੇ ਵਿੱਚ ਅਰਜ਼ੀ ਦੇਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ { $days } ਦਿਨ ਹੁੰਦੇ ਹਨ। ਜਿਸ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ, ਉਸ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ; /ita ਦਿਨ ਗਿਣਦਾ ਹੈ ਅਤੇ ਸੂਚੀ ਰੱਖਦਾ ਹੈ।
# en 21db4809
guide-document = • <b>{ $document }</b>: { $note }
# en 64e6f0ae
guide-biometrics = • <b>ਬਾਇਓਮੈਟ੍ਰਿਕਸ (biometrics)</b>: ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਅਤੇ ਫੋਟੋ। ਅਰਜ਼ੀ ਅਤੇ ਭੁਗਤਾਨ ਤੋਂ ਬਾਅਦ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਆਇਆ ਪੱਤਰ ਦੱਸਦਾ ਹੈ ਕਿ ਇਹ ਦੇਣੇ ਹਨ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਦੋਂ ਤੱਕ।
# en afa49660
guide-costs = ਹੇਠਲੇ ਬਟਨ ਪਰਿਵਾਰ ਦੇ ਆਕਾਰ ਅਨੁਸਾਰ ਵਸੇਬੇ ਦੇ ਫੰਡ, ਫੀਸਾਂ, ਅਤੇ IRCC ਨੂੰ ਆਮ ਤੌਰ ’ਤੇ ਲੱਗਦਾ ਸਮਾਂ ਵਿਖਾਉਂਦੇ ਹਨ।
# en 2e129ab7
guide-funds =
    <b>ਵਸੇਬੇ ਦੇ ਫੰਡ (settlement funds)</b>

    ਉਹ ਪੈਸਾ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਵਿਖਾਉਂਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਵੱਸ ਸਕਦੇ ਹੋ। ਇਹ ਤੁਹਾਡਾ ਹੀ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਉਧਾਰ ਦਾ ਨਹੀਂ ਹੋ ਸਕਦਾ।
# en aafcee10
guide-funds-letter = CEC ਲਈ ਫੰਡ ਦਾ ਸਬੂਤ ਨਹੀਂ ਚਾਹੀਦਾ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਵੀ ਨਹੀਂ ਜਿਨ੍ਹਾਂ ਕੋਲ ਵੈਧ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਅਤੇ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਹੈ। ਉਹ ਇਸ ਦੀ ਥਾਂ ਇਹ ਦੱਸਦਾ ਪੱਤਰ ਅੱਪਲੋਡ ਕਰਦੇ ਹਨ।
# en 93c33437
guide-funds-cec = ਤੁਹਾਡਾ ਸੱਦਾ <b>CEC</b> ਦਾ ਹੈ, ਇਸ ਲਈ ਫੰਡ ਦਾ ਸਬੂਤ ਨਹੀਂ ਚਾਹੀਦਾ। ਇਸ ਦੀ ਥਾਂ ਇਹ ਦੱਸਦਾ ਪੱਤਰ ਅੱਪਲੋਡ ਕਰੋ।
# en 9bad4be5
guide-funds-since = { $since } ਤੋਂ, ਕੈਨੇਡੀਅਨ ਡਾਲਰਾਂ ਵਿੱਚ, ਪਰਿਵਾਰ ਦੇ ਆਕਾਰ ਅਨੁਸਾਰ:
# en 8e56bcf5
guide-funds-row = { $size }: <b>{ $amount }</b>
# en b7f38892
guide-funds-more = ਹਰ ਹੋਰ ਜੀਅ ਲਈ: { $amount } ਵੱਧ
# en 189e2901
guide-funds-older = IRCC ਬਹੁਤੀਆਂ ਗਰਮੀਆਂ ਵਿੱਚ ਰਕਮਾਂ ਵਧਾਉਂਦਾ ਹੈ। { $year } ਦੀਆਂ ਰਕਮਾਂ ਮੈਨੂੰ ਨਹੀਂ ਮਿਲੀਆਂ, ਇਸ ਲਈ ਪੰਨਾ ਵੇਖੋ।
# en 46bc7e7b
guide-funds-who = ਆਪਣੇ ਆਪ ਨੂੰ, ਪਤੀ/ਪਤਨੀ ਜਾਂ ਸਾਥੀ ਨੂੰ ਅਤੇ ਨਿਰਭਰ ਬੱਚਿਆਂ ਨੂੰ ਗਿਣੋ, ਭਾਵੇਂ ਉਹ ਨਾਲ ਨਾ ਆ ਰਹੇ ਹੋਣ।
# en 4a607862
guide-funds-update = ਇਹ ਰਕਮਾਂ ਆਉਣ ’ਤੇ ਪ੍ਰੋਫਾਈਲਾਂ { $day } ਤੱਕ ਅੱਪਡੇਟ ਕਰਨੀਆਂ ਸਨ; ਬਾਕੀ ਅਯੋਗ ਹੋ ਗਈਆਂ। ਅੱਪਡੇਟ ਨਾਲ ਜਮ੍ਹਾਂ ਕਰਨ ਦਾ ਸਮਾਂ ਨਹੀਂ ਬਦਲਦਾ।
# en f3375559
guide-funds-due = ਇਹ ਰਕਮਾਂ <b>{ $day }</b> ਤੱਕ ਆਪਣੀ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਭਰੋ: ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਪ੍ਰੋਫਾਈਲ ਅਯੋਗ ਹੋ ਸਕਦੀ ਹੈ। ਅੱਪਡੇਟ ਨਾਲ ਜਮ੍ਹਾਂ ਕਰਨ ਦਾ ਸਮਾਂ ਨਹੀਂ ਬਦਲਦਾ।
# en f11bd060
guide-funds-page = ਪ੍ਰਕਾਸ਼ਿਤ ਰਿਪੋਰਟਾਂ ਤੋਂ ਲਿਆ ਗਿਆ। IRCC ਦਾ ਪੰਨਾ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ: <a href="{ $url }">Proof of funds</a>।
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = ਅੱਜ ਲਈ ਮੇਰੇ ਕੋਲ ਪੱਕੇ ਅੰਕੜੇ ਨਹੀਂ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ IRCC ਦਾ ਪੰਨਾ ਵੇਖੋ।
# en 2d51be52
guide-fees = <b>ਫੀਸਾਂ</b>
# en 0cfed3d3
guide-fees-amounts =
    { $since } ਤੋਂ, ਕੈਨੇਡੀਅਨ ਡਾਲਰਾਂ ਵਿੱਚ:
    • ਹਰ ਬਾਲਗ: <b>{ $adult }</b>, ਜਿਸ ਵਿੱਚੋਂ { $processing } ਪ੍ਰਕਿਰਿਆ ਦੇ ਅਤੇ { $residence } ਪੱਕੀ ਰਿਹਾਇਸ਼ (PR) ਦੇ ਹੱਕ ਦੇ ਹਨ
    • ਹਰ ਨਿਰਭਰ ਬੱਚਾ: <b>{ $child }</b>
    • ਬਾਇਓਮੈਟ੍ਰਿਕਸ: ਇੱਕ ਜੀਅ ਦੇ <b>{ $biometrics }</b>, ਇਕੱਠੇ ਅਰਜ਼ੀ ਦੇਣ ਵਾਲੇ ਪਰਿਵਾਰ ਦੇ <b>{ $family }</b>
# en 5f3da618
guide-fees-others = ਮੈਡੀਕਲ ਜਾਂਚ, ਪੁਲਿਸ ਸਰਟੀਫਿਕੇਟ, ਅਨੁਵਾਦ ਅਤੇ ਟੈਸਟਾਂ ਦਾ ਖਰਚਾ ਵੱਖਰਾ ਹੈ, ਅਤੇ ਕੀਮਤਾਂ ਵੱਖ-ਵੱਖ ਹਨ। IRCC ਦੀਆਂ ਫੀਸਾਂ ਸਿਰਫ਼ ਆਪਣੇ IRCC ਖਾਤੇ ਜਾਂ ਉਸ ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਦਿਓ।
# en 77a6f9ae
guide-fees-page = ਇੱਕ ਪ੍ਰਕਾਸ਼ਿਤ ਨੋਟਿਸ ਤੋਂ ਲਿਆ ਗਿਆ। IRCC ਦਾ ਪੰਨਾ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ: <a href="{ $url }">Fee list</a>।
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>ਅਰਜ਼ੀ ਤੋਂ ਬਾਅਦ</b>
# en 6596e44a
guide-times = IRCC ਨੂੰ ਆਮ ਤੌਰ ’ਤੇ ਲੱਗਦਾ ਸਮਾਂ, { $since } ਨੂੰ ਜਾਰੀ ਹੋਇਆ:
# en e1ec4cc9
guide-times-row = • { $type }: <b>{ $months ->
    [one] { $months } ਮਹੀਨਾ
   *[other] { $months } ਮਹੀਨੇ
 }</b>
# en e5158e6e
guide-times-page = ਆਮ ਸਮਾਂ ਵਾਅਦਾ ਨਹੀਂ; ਇਹ ਉਦੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ ਜਦੋਂ IRCC ਕੋਲ ਪੂਰੀ ਅਰਜ਼ੀ ਹੋਵੇ। ਅੱਜ ਦਾ ਸਮਾਂ: <a href="{ $url }">Check processing times</a>।
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>ਇਸ ਦੌਰਾਨ</b>
    • ਆਪਣਾ IRCC ਖਾਤਾ ਅਕਸਰ ਵੇਖੋ: ਮੰਗਾਂ ਅਤੇ ਪੱਤਰ ਉੱਥੇ ਆਉਂਦੇ ਹਨ, ਹਰ ਇੱਕ ਆਪਣੀ ਆਖਰੀ ਤਾਰੀਖ ਨਾਲ।
    • ਜੇ ਕਿਸੇ ਪੱਤਰ ਵਿੱਚ ਬਾਇਓਮੈਟ੍ਰਿਕਸ ਮੰਗੇ ਜਾਣ, ਤਾਂ ਸਮੇਂ ਸਿਰ ਦਿਓ।
    • ਕੁਝ ਬਦਲੇ ਤਾਂ IRCC ਨੂੰ ਦੱਸੋ: ਜਨਮ, ਵਿਆਹ ਜਾਂ ਵੱਖ ਹੋਣਾ, ਨਵਾਂ ਪਤਾ, ਨੌਕਰੀ ਜਾਂ ਪਾਸਪੋਰਟ।
    • ਜੇ ਤੁਸੀਂ ਕੈਨੇਡਾ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ ਆਪਣਾ ਸਟੇਟਸ ਵੈਧ ਰੱਖੋ; ਪੱਕੀ ਰਿਹਾਇਸ਼ (PR) ਦੀ ਅਰਜ਼ੀ ਇਸ ਨੂੰ ਨਹੀਂ ਵਧਾਉਂਦੀ।
# en 5eef35f8
guide-help =
    <b>ਲਾਇਸੰਸਧਾਰੀ ਸਲਾਹਕਾਰ</b>

    ਕਿਸੇ ਨੂੰ ਰੱਖਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ: IRCC ਹਰ ਅਰਜ਼ੀ ਨੂੰ ਇੱਕੋ ਤਰ੍ਹਾਂ ਵੇਖਦਾ ਹੈ। ਫੀਸ ਲੈ ਕੇ ਸਿਰਫ਼ ਇਹ ਲੋਕ ਤੁਹਾਨੂੰ ਸਲਾਹ ਦੇ ਸਕਦੇ ਹਨ ਜਾਂ ਤੁਹਾਡੀ ਨੁਮਾਇੰਦਗੀ ਕਰ ਸਕਦੇ ਹਨ:
    • ਕੈਨੇਡਾ ਦੀ ਕਿਸੇ law society (ਵਕੀਲਾਂ ਦੀ ਸੰਸਥਾ) ਦੇ ਮੈਂਬਰ
    • Chambre des notaires du Québec ਦੇ ਮੈਂਬਰ
    • College of Immigration and Citizenship Consultants ਦੇ ਲਾਇਸੰਸਧਾਰੀ

    ਪੈਸੇ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਨਾਂ <a href="{ $url }">College ਦੇ ਜਨਤਕ ਰਜਿਸਟਰ</a> ਵਿੱਚ, ਜਾਂ law society ਜਾਂ Chambre ਦੀ ਸੂਚੀ ਵਿੱਚ ਵੇਖੋ।
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>ਧੋਖਾਧੜੀ ਦੀਆਂ ਨਿਸ਼ਾਨੀਆਂ</b>
    • IRCC ਦੇ ਨਾਂ ’ਤੇ ਪੈਸੇ ਮੰਗਦਾ ਸੁਨੇਹਾ: IRCC ਅਜਿਹਾ ਕਦੇ ਨਹੀਂ ਕਰਦਾ
    • ਸੱਦੇ, ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਛੇਤੀ ਫ਼ੈਸਲੇ ਦਾ ਵਾਅਦਾ: ਇਹ ਕੋਈ ਨਹੀਂ ਵੇਚ ਸਕਦਾ
    • ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਮੰਗਣਾ, ਜਾਂ ਕੁਝ ਝੂਠ ਲਿਖਣ ਦੀ ਸਲਾਹ
    • ਵੈੱਬਸਾਈਟ ਜੋ ਸਿਰਫ਼ IRCC ਵਰਗੀ ਲੱਗਦੀ ਹੈ: ਅਸਲੀ ਪਤੇ canada.ca ਜਾਂ gc.ca ’ਤੇ ਖਤਮ ਹੁੰਦੇ ਹਨ

    IRCC ਦਾ ਪੰਨਾ: <a href="{ $url }">Protect yourself from fraud</a>।
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = ਪਿਛਲੀ ਜਾਂਚ: { $day }। ਲਿੰਕ ਵਾਲੇ ਪੰਨੇ ਹੀ ਮੰਨੇ ਜਾਂਦੇ ਹਨ।
# en 48a5330f
guide-bot =
    <b>ਇਹ ਬੋਟ</b>

    ਮੈਂ IRCC ਦੀ ਡਰਾਵਾਂ ਵਾਲੀ ਜਨਤਕ ਫਾਈਲ ਪੜ੍ਹਦਾ ਹਾਂ, ਹਰ ਡਰਾਅ ਨੂੰ ਤੁਹਾਡੀ ਦਿੱਤੀ ਜਾਣਕਾਰੀ ਨਾਲ ਮਿਲਾਉਂਦਾ ਹਾਂ, ਅਤੇ ਤੁਹਾਨੂੰ ਲਿਖਦਾ ਹਾਂ। /status ਦੱਸਦਾ ਹੈ ਕਿ ਫਾਈਲ ਪਿਛਲੀ ਵਾਰ ਕਦੋਂ ਪੜ੍ਹੀ ਗਈ, ਅਤੇ /privacy ਕਿ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
# en 0c210945
guide-contact = ਇਹ ਬੋਟ ਇੱਕ ਨਿੱਜੀ ਸੰਚਾਲਕ ਚਲਾਉਂਦਾ ਹੈ, IRCC ਨਹੀਂ। ਸੰਚਾਲਕ ਨਾਲ ਇੱਥੇ ਸੰਪਰਕ ਕਰੋ: { $contact }
# en dd7b69c4
guide-no-contact = ਇਹ ਬੋਟ ਇੱਕ ਨਿੱਜੀ ਸੰਚਾਲਕ ਚਲਾਉਂਦਾ ਹੈ, IRCC ਨਹੀਂ। ਸੰਚਾਲਕ ਨੇ ਇੱਥੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਛੱਡਿਆ; ਸ਼ਾਇਦ Telegram ਵਿੱਚ ਬੋਟ ਦੀ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਹੋਵੇ।
# en 4c3cb467
guide-mistake =
    <b>ਕੋਈ ਗਲਤੀ ਲੱਭੀ?</b> ਸੰਚਾਲਕ ਨੂੰ ਡਰਾਅ ਦਾ ਨੰਬਰ, ਮੈਂ ਕੀ ਕਿਹਾ ਅਤੇ ਤੁਹਾਡੇ ਹਿਸਾਬ ਨਾਲ ਸਹੀ ਕੀ ਹੈ, ਲਿਖੋ। ਕਿਰਪਾ ਕਰਕੇ ਦਸਤਾਵੇਜ਼ ਜਾਂ ਪਾਸਵਰਡ ਨਾ ਭੇਜੋ।

    ਜੇ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਸਕੋਰ ਜਾਂ ਸੱਦਾ ਗਲਤ ਲੱਗੇ, ਤਾਂ ਉਸ ਨੂੰ ਸਿਰਫ਼ IRCC ਠੀਕ ਕਰ ਸਕਦਾ ਹੈ।

## The conversation: draws

# en 6be4f172
draws-none-yet = ਮੈਂ ਹਾਲੇ IRCC ਦੇ ਡਰਾਅ ਨਹੀਂ ਪੜ੍ਹੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# en 92bd87c6
draws-none-of-type = ਇਸ ਕਿਸਮ ਦਾ ਹਾਲੇ ਕੋਈ ਡਰਾਅ ਨਹੀਂ ਹੋਇਆ: { $type }।
# en eb44ca3c
draws-title = <b>{ $type }</b> · ਪੰਨਾ { $page } / { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b>: { $all } ਵਿੱਚੋਂ { $count }
# en 8f8cb22f
draws-none-asked = ਅਜਿਹਾ ਕੋਈ ਡਰਾਅ ਨਹੀਂ ਹੋਇਆ।
# en 8736085d
draws-all = ਸਾਰੇ ਡਰਾਅ
# en 67a5c25c
draws-all-button = ਸਾਰੇ ਡਰਾਅ
# en 8ac9d047
draws-newer-button = ‹ ਨਵੇਂ
# en a54673d8
draws-older-button = ਪੁਰਾਣੇ ›
# en 1e30ef66
draws-filter-button = ਕਿਸਮ ਚੁਣੋ
# en 97d55915
draws-filter = ਕਿਹੜੇ ਡਰਾਅ?
# en 2da0d859
draws-open-button = ਸਾਰੇ ਡਰਾਅ
# en d265442a
draws-unknown-type = ਡਰਾਅ ਦੀ ਇਸ ਕਿਸਮ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਜਿਨ੍ਹਾਂ ਦਾ ਪਤਾ ਹੈ:
# en 9d2b191f
draw-ask = ਕਿਹੜਾ ਡਰਾਅ? ਉਸ ਦਾ ਨੰਬਰ ਭੇਜੋ, ਮਿਸਾਲ: /draw 297
# en 5d072a86
draw-unknown = ਡਰਾਅ #{ $draw } ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ।
# en a4d42186
draw-newest = ਸਭ ਤੋਂ ਨਵਾਂ #{ $draw } ਹੈ।

## The conversation: alert settings

# en d3781163
alerts-title = <b>ਤੁਹਾਡੇ ਅਲਰਟ</b>
# en 6c9ddc91
alerts-active = ਅਲਰਟ ਚਾਲੂ ਹਨ।
# en fd79a0df
alerts-paused = ਅਲਰਟ <b>ਰੁਕੇ ਹੋਏ</b> ਹਨ।
# en 41d48a43
alerts-which-met = ਤੁਹਾਨੂੰ ਉਨ੍ਹਾਂ ਡਰਾਵਾਂ ਦੀ ਖ਼ਬਰ ਮਿਲਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ, ਜਾਂ ਟਾਈ-ਬ੍ਰੇਕ ਕਰਕੇ ਆ ਸਕਦੇ ਹੋ।
# en 06619736
alerts-which-mine = ਤੁਹਾਨੂੰ ਉਹ ਡਰਾਅ ਦੱਸੇ ਜਾਂਦੇ ਹਨ ਜੋ ਤੁਹਾਡੇ ਲਈ ਹਨ ਜਾਂ ਹੋ ਸਕਦੇ ਹਨ।
# en 168a4199
alerts-which-all = ਤੁਹਾਨੂੰ ਹਰ ਡਰਾਅ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
# en 67005f17
alerts-which-met-button = ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਮੈਨੂੰ ਸੱਦਾ ਮਿਲੇ
# en 4ecd866f
alerts-which-mine-button = ਜੋ ਮੇਰੇ ਲਈ ਹੋ ਸਕਦੇ ਹਨ
# en 14d2201f
alerts-which-all-button = ਹਰ ਡਰਾਅ
# en 7c748ab2
alerts-quiet = ਚੁੱਪ ਦੇ ਘੰਟੇ: <b>{ $start } ਤੋਂ { $end }</b> ({ $zone })। ਸੁਨੇਹੇ ਫਿਰ ਵੀ ਤੁਰੰਤ ਆਉਂਦੇ ਹਨ, ਬੱਸ ਬਿਨਾਂ ਆਵਾਜ਼।
# en 8a94222a
alerts-no-quiet = ਚੁੱਪ ਦੇ ਘੰਟੇ: <b>ਕੋਈ ਨਹੀਂ</b>
# en e52ba918
alerts-muted = ਮਿਊਟ: <b>{ $types }</b>
# en 2e515765
alerts-reminders = ਯਾਦ-ਦਹਾਨੀ: ਸਕੋਰ ਘਟਣ ਤੋਂ <b>{ $days } ਦਿਨ</b> ਪਹਿਲਾਂ
# en 91e1649f
alerts-no-reminders = ਯਾਦ-ਦਹਾਨੀ: <b>ਕੋਈ ਨਹੀਂ</b>
# en 6cf6640a
alerts-invited = ਜਦ ਤੱਕ ਸੱਦਾ ਖੁੱਲ੍ਹਾ ਹੈ, ਉਸ ਪ੍ਰੋਫਾਈਲ ਦੇ ਅਲਰਟ ਨਹੀਂ ਭੇਜੇ ਜਾਂਦੇ: /ita
# en a10c1eeb
alerts-reminders-ask =
    ਸਕੋਰ ਘਟਾਉਣ ਜਾਂ ਯੋਗਤਾ ਖਤਮ ਕਰਨ ਵਾਲੀ ਗੱਲ (ਜਨਮਦਿਨ, ਟੈਸਟ ਦੇ ਨਤੀਜਿਆਂ ਜਾਂ ਪ੍ਰੋਫਾਈਲ ਦੀ ਮਿਆਦ ਖਤਮ ਹੋਣਾ) ਕਿੰਨਾ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਵਾਂ? ਦਬਾ ਕੇ ਚਾਲੂ (🔔) ਜਾਂ ਬੰਦ (🔕) ਕਰੋ।

    ਇਹ ਦਿਨ ਮੈਨੂੰ ਜਮ੍ਹਾਂ ਹੋਣ ਦੀ ਤਾਰੀਖ ਤੋਂ ਪਤਾ ਹਨ, ਅਤੇ ਕੈਲਕੁਲੇਟਰ ਦੇ ਜਵਾਬਾਂ ਤੋਂ, ਜੇ ਤੁਸੀਂ ਰੱਖਣ ਦਿਓ। ਸੱਦੇ ਦੇ ਦਿਨ ਹਮੇਸ਼ਾ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
# en cd2b3356
alerts-lead-button = { $mark } { $days } ਦਿਨ ਪਹਿਲਾਂ
# en 62471607
alerts-silent = ਜੋ ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਹਨ, ਉਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਆਉਂਦੇ ਹਨ।
# en 96612d75
alerts-quiet-button = ਚੁੱਪ ਦੇ ਘੰਟੇ
# en b2a94ab3
alerts-quiet-ask = ਸੁਨੇਹੇ ਕਦੋਂ ਬਿਨਾਂ ਆਵਾਜ਼ ਆਉਣ? ਸਮੇਂ ਤੁਹਾਡੇ ਖੇਤਰ ਦੇ ਹਨ: { $zone }।
# en 414d34ef
alerts-no-quiet-button = ਚੁੱਪ ਦੇ ਘੰਟੇ ਨਹੀਂ
# en cd5f3e05
alerts-types-button = ਕਿਸਮਾਂ ਮਿਊਟ ਕਰੋ
# en 1b3e777e
alerts-types-ask = ਕਿਸੇ ਕਿਸਮ ਨੂੰ ਮਿਊਟ (🔕) ਜਾਂ ਅਨਮਿਊਟ (🔔) ਕਰਨ ਲਈ ਦਬਾਓ।
# en ef3cb292
alerts-resume-button = ਅਲਰਟ ਮੁੜ ਚਾਲੂ ਕਰੋ
# en d17b5f44
alerts-muted-popup = ਮਿਊਟ: { $type }। ਵਾਪਸ ਲਿਆਉਣ ਲਈ ਫਿਰ ਦਬਾਓ।
# en f5d22388
alerts-unmuted-popup = ਅਨਮਿਊਟ: { $type }।

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    ਤੁਹਾਡਾ ਸਮਾਂ-ਖੇਤਰ ਕਿਹੜਾ ਹੈ? ਹੁਣ: <b>{ $zone }</b>।

    ਚੁਣੋ, ਜਾਂ ਸ਼ਹਿਰ ਜਾਂ UTC ਤੋਂ ਸਮੇਂ ਦਾ ਫ਼ਰਕ ਲਿਖੋ: <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = ਮੈਨੂੰ ਉਹ ਥਾਂ ਪਤਾ ਨਹੀਂ। ਸਭ ਤੋਂ ਨੇੜਲਾ ਵੱਡਾ ਸ਼ਹਿਰ, ਜਾਂ UTC ਤੋਂ ਸਮੇਂ ਦਾ ਫ਼ਰਕ ਲਿਖੋ, ਜਿਵੇਂ UTC+5:30।
# en 1c7c2616
zone-which = ਇਸ ਨਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਥਾਵਾਂ ਜਾਂ ਸਮਾਂ-ਖੇਤਰ ਹਨ। ਤੁਹਾਡਾ ਕਿਹੜਾ ਹੈ?
# en 446c5852
zone-kept = ਤੁਹਾਡਾ ਸਮਾਂ-ਖੇਤਰ <b>{ $zone }</b> ਹੈ। ਉੱਥੇ ਹੁਣ { $now } ਹੈ।
# en 5a2f1e38
zone-toronto = ਟੋਰਾਂਟੋ, ਓਟਾਵਾ
# en 55d70e9f
zone-vancouver = ਵੈਨਕੂਵਰ
# en 1f7cf1a5
zone-edmonton = ਕੈਲਗਰੀ, ਐਡਮੰਟਨ
# en 9787b2d2
zone-halifax = ਹੈਲੀਫੈਕਸ
# en 0470ae91
zone-kolkata = ਭਾਰਤ
# en 33ea8c78
zone-karachi = ਪਾਕਿਸਤਾਨ
# en 01073af9
zone-manila = ਫਿਲੀਪੀਨਜ਼
# en c34ad33d
zone-lagos = ਨਾਈਜੀਰੀਆ
# en 27ae78df
zone-casablanca = ਮੋਰੱਕੋ
# en 449307e3
zone-dubai = ਦੁਬਈ
# en 836a8140
zone-tehran = ਈਰਾਨ
# en a53ab2c2
zone-shanghai = ਚੀਨ
# en b02265ce
zone-paris = ਪੈਰਿਸ, ਬ੍ਰਸੇਲਜ਼
# en b3bf0c1a
zone-sao_paulo = ਸਾਓ ਪਾਓਲੋ
# en f803bfd3
zone-douala = ਕੈਮਰੂਨ
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = ਮੈਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਰਤਾਂ?
# en 6639d3ce
language-kept = ਹੁਣ ਤੋਂ ਮੈਂ ਪੰਜਾਬੀ ਵਰਤਾਂਗਾ।

## The conversation: status

# en 4387e050
status-title = <b>ਸਥਿਤੀ</b>
# en 9de0a513
status-read = IRCC ਦੀ ਫਾਈਲ ਆਖਰੀ ਵਾਰ ਪੜ੍ਹੀ: { $when }
# en 2e25b20b
status-changed = ਆਖਰੀ ਵਾਰ ਬਦਲੀ: { $when }
# en 52a2da3a
status-not-read = ਮੇਰੇ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ IRCC ਦੀ ਫਾਈਲ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ।
# en 52791f26
status-failing = ⚠️ { $since } ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ। ਮੈਂ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖਦਾ ਹਾਂ; ਕੁਝ ਨਹੀਂ ਖੁੰਝੇਗਾ।
# en 407ef311
status-newest = ਸਭ ਤੋਂ ਨਵਾਂ ਡਰਾਅ: #{ $draw }, { $date } ਦਾ। ਮੈਂ ਪਹਿਲੀ ਵਾਰ ਵੇਖਿਆ: { $when }
# en f0e834a7
status-delivery = ਇਸ ਦੇ ਅਲਰਟ: { $sent } ਭੇਜੇ, { $waiting } ਉਡੀਕ ਵਿੱਚ।
# en ad86baff
status-heard = Telegram ਨਾਲ ਪਿਛਲਾ ਸੰਪਰਕ: { $when }
# en c59160cd
status-sent = ਪਿਛਲਾ ਅਲਰਟ ਭੇਜਿਆ ਗਿਆ: { $when }
# en 2e964f44
status-halted = ⚠️ { $since } ਤੋਂ ਅਲਰਟ ਰੁਕੇ ਹੋਏ ਹਨ, ਕਿਉਂਕਿ Telegram ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਲੈਂਦਾ। ਮੈਂ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਰਹਿੰਦਾ ਹਾਂ।
# en 27f5daa4
status-took = ਆਖਰੀ ਅਲਰਟ ਐਲਾਨ ਤੋਂ { $seconds } ਸਕਿੰਟ ਬਾਅਦ ਗਿਆ।
# en f5b46ce6
status-again-button = ਮੁੜ ਵੇਖੋ

## The conversation: leaving

# en d0602f63
stop-done = ਤੁਹਾਡੇ ਅਲਰਟ ਰੋਕ ਦਿੱਤੇ ਗਏ ਹਨ। ਤੁਹਾਡਾ ਦੱਸਿਆ ਸਭ ਕੁਝ ਰੱਖਿਆ ਹੋਇਆ ਹੈ। /start ਨਾਲ ਮੁੜ ਚਾਲੂ ਕਰੋ।
# en 5913fbe2
delete-button = ਸਭ ਕੁਝ ਮਿਟਾਓ
# en 5be6bf57
delete-ask = ਤੁਹਾਡੇ ਬਾਰੇ ਦਰਜ ਸਭ ਕੁਝ ਤੁਰੰਤ ਅਤੇ ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾਵਾਂ?
# en 31ecab6d
delete-yes-button = ਹਾਂ, ਸਭ ਮਿਟਾਓ
# en 25f99d26
delete-no-button = ਨਹੀਂ, ਰੱਖੋ
# en 51360bac
delete-done = ਤੁਹਾਡੇ ਬਾਰੇ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਮੁੜ ਆਉਣਾ ਹੋਵੇ: /start
# en 4e840431
delete-kept = ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ।
# en b9a1d90f
delete-nothing = ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਦਰਜ ਨਹੀਂ। ਸ਼ੁਰੂ ਕਰਨਾ ਹੋਵੇ: /start
# en fd47dd47
mydata-button = ਮੇਰਾ ਡਾਟਾ ਭੇਜੋ
# en d2737e23
mydata-follows = ਇਹ ਤੁਹਾਡੇ ਬਾਰੇ ਦਰਜ ਸਭ ਕੁਝ ਹੈ। ਸਿਰਫ਼ ਪਹੁੰਚੇ ਅਲਰਟਾਂ ਦਾ ਰਿਕਾਰਡ ਇਸ ਵਿੱਚ ਨਹੀਂ: 30 ਦਿਨਾਂ ਲਈ, ਕਿਹੜਾ ਅਲਰਟ ਕਿਸ ਸੁਨੇਹੇ ਵਿੱਚ ਤੁਹਾਨੂੰ ਮਿਲਿਆ।

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = ਮੈਂ ਸਮਝਿਆ ਨਹੀਂ। ਤੁਸੀਂ ਸਕੋਰ ਭੇਜ ਸਕਦੇ ਹੋ ਜਿਵੇਂ 522, ਡਰਾਅ ਜਿਵੇਂ #297, ਜਾਂ ਕਿਸਮ ਜਿਵੇਂ “cec” ਜਾਂ “french”।
# en d08f4e73
fallback-command = ਇਸ ਕਮਾਂਡ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ।
# en d6637212
fallback-other = ਮੈਂ ਸਿਰਫ਼ ਲਿਖਤ ਪੜ੍ਹ ਸਕਦਾ ਹਾਂ। ਦਸਤਾਵੇਜ਼ ਨਾ ਭੇਜੋ: ਇੱਥੇ ਕੋਈ ਕਦੇ ਨਹੀਂ ਮੰਗੇਗਾ।
# en 9c1b16cf
fallback-forwarded = ਅੱਗੇ ਭੇਜੇ (forwarded) ਸੁਨੇਹਿਆਂ ’ਤੇ ਮੈਂ ਕੁਝ ਨਹੀਂ ਕਰਦਾ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਆਪ ਲਿਖੋ, ਜਿਵੇਂ 522 ਜਾਂ #297।
# en 6e2f6951
group-only-private = ਸਕੋਰ ਬਾਰੇ ਮੈਂ ਸਿਰਫ਼ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਗੱਲ ਕਰਦਾ ਹਾਂ।
# en 2d3f4f20
group-button = ਨਿੱਜੀ ਚੈਟ ਖੋਲ੍ਹੋ

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = ਤੁਸੀਂ ਅਤੇ ਤੁਹਾਡਾ ਸਕੋਰ
# en 0014a208
help-draws = ਡਰਾਅ
# en 7305a71b
help-insight = ਹੋਰ ਨੇੜਿਓਂ
# en 46d540d9
help-alerts = ਅਲਰਟ ਅਤੇ ਸੈਟਿੰਗਾਂ
# en ef40b06f
help-data = ਤੁਹਾਡਾ ਡਾਟਾ, ਅਤੇ ਮਦਦ

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = ਪੁੱਛਿਆ ਸਵਾਲ ਛੱਡੋ
# en a52216fd
cancel-button = ਰੱਦ ਕਰੋ
# en a20fc5ab
cancel-done = ਰੱਦ ਕੀਤਾ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
# en 8b879ad1
cancel-nothing = ਕੋਈ ਸਵਾਲ ਬਾਕੀ ਨਹੀਂ।
# en b1a13627
cancel-start = ਰੱਦ ਕੀਤਾ। /start ਨਾਲ ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਚੱਲੋ।

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = ਸੈਟਿੰਗਾਂ
# en 4711f443
share-button = ਸਾਂਝਾ ਕਰੋ

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = ਕੀ ਮੇਰਾ ਕਿੱਤਾ ਸੂਚੀ ਵਿੱਚ ਹੈ: /job nurse
# en b50bdcf7
next-button = ਅੱਗੇ ›
# en a02751cd
done-button = ਹੋ ਗਿਆ
# en e06919ab
continue-button = ਜਾਰੀ ਰੱਖੋ ›
# en 14a36c61
applies-programs-ask = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਹੜੇ ਪ੍ਰੋਗਰਾਮਾਂ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ? ਨਿਸ਼ਾਨ (☑) ਲਾਉਣ ਲਈ ਦਬਾਓ।
# en e7bf0971
applies-others-no = <i>ਬਿਨਾਂ ਨਿਸ਼ਾਨ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ “ਨਹੀਂ” ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਦੇ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ।</i>
# en 1fa2e7eb
applies-none-button = ਕੋਈ ਵੀ ਨਹੀਂ
# en a5a9a42d
applies-no-others-button = ਬਾਕੀਆਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
# en 785a7636
applies-nomination-button = ਮੇਰੇ ਕੋਲ ਨਾਮਜ਼ਦਗੀ ਹੈ (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਦਾ ਸਰਟੀਫਿਕੇਟ ਹੈ?</b>
    ਇਹ ਤੁਹਾਡੇ ਸਕੋਰ ਵਿੱਚ { $nomination } ਅੰਕ ਜੋੜਦਾ ਹੈ। ਕਿਸੇ ਸੂਬੇ ਵਿੱਚ ਦਿਲਚਸਪੀ ਦੱਸਣੀ, ਅਰਜ਼ੀ ਦੇਣੀ ਜਾਂ ਸੂਬੇ ਦਾ ਸੱਦਾ ਹਾਲੇ ਨਾਮਜ਼ਦਗੀ ਨਹੀਂ।
# en bf7e10e0
applies-nominated-button = ਹਾਂ, ਮੇਰੇ ਕੋਲ ਹੈ
# en 8d834b9e
job-button = ਕਿੱਤਾ ਸੂਚੀ ਵਿੱਚ ਹੈ?
# en 9ee0eafe
job-ask = <b>ਕੀ ਤੁਹਾਡਾ ਕਿੱਤਾ IRCC ਦੀ ਕਿਸੇ ਸੂਚੀ ਵਿੱਚ ਹੈ?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: ਇਹ ਹੁਨਰਮੰਦ ਕੰਮ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
# en d211c319
job-not-skilled = TEER { $teer }: ਇਹ ਹੁਨਰਮੰਦ ਕੰਮ (TEER 0 ਤੋਂ 3) ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।
# en 5c1b4bc3
job-listed = ਇਹ ਇਨ੍ਹਾਂ ਸੂਚੀਆਂ ਵਿੱਚ ਹੈ, ਜੋ { $since } ਤੋਂ ਲਾਗੂ ਹਨ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਮੰਗਿਆ ਤਜਰਬਾ ਵੀ ਹੈ, ਤਾਂ ਸ਼੍ਰੇਣੀ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ:
# en 7d6abed1
job-not-listed = ਇਹ { $since } ਤੋਂ ਲਾਗੂ ਸ਼੍ਰੇਣੀਆਂ ਦੀ ਕਿਸੇ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।
# en d0a91675
job-list-unknown = ਇਹਨਾਂ ਸ਼੍ਰੇਣੀਆਂ ਲਈ IRCC ਦੀ ਕਿੱਤਿਆਂ ਦੀ ਸੂਚੀ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ: { $categories }। ਤੁਹਾਡਾ ਕੰਮ ਉਸ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ; ਕਿਰਪਾ ਕਰਕੇ IRCC ਦੇ ਪੰਨੇ ’ਤੇ ਦੇਖੋ।

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = ਤੁਹਾਡੇ ਅਲਰਟ ਫਿਰ ਚਾਲੂ ਹਨ। ਤੁਹਾਡੀ ਦੱਸੀ ਹਰ ਗੱਲ ਹਾਲੇ ਇੱਥੇ ਹੈ।
# en 5ee7b4ac
zone-other-button = ਹੋਰ ਸਮਾਂ-ਖੇਤਰ

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = ਕੋਈ ਗੱਲ ਨਹੀਂ ਜੀ।
# en 21d983a5
fallback-hello = ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਸੀਂ ਸਕੋਰ ਭੇਜ ਸਕਦੇ ਹੋ ਜਿਵੇਂ 522, ਡਰਾਅ ਜਿਵੇਂ #297, ਜਾਂ ਕਿਸੇ ਕਿੱਤੇ ਦਾ ਨਾਂ।

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = ਗਰੁੱਪ ਅਤੇ ਚੈਨਲ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਤੁਸੀਂ ਮੈਨੂੰ ਜੋੜਿਆ
# en 67c9c1c5
menu-public-last = ਤਾਜ਼ਾ ਡਰਾਅ, ਜਾਂ ਕਿਸੇ ਕਿਸਮ ਦਾ: /last cec
# en b7cc263e
menu-public-draws = ਹਾਲ ਦੇ ਡਰਾਅ: /draws french
# en fae7f4d5
menu-public-chart = ਸਮੇਂ ਨਾਲ ਕੱਟ-ਆਫ਼
# en f975476a
menu-public-forecast = ਆਮ ਵਕਫ਼ਾ ਅਤੇ ਸੰਭਾਵੀ ਕੱਟ-ਆਫ਼: /forecast cec
# en a02c722a
menu-public-help = ਮੈਂ ਇੱਥੇ ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ
# en 30e91ed3
help-group-everybody = ਸਭ ਲਈ
# en 89f1656c
help-group-administrators = ਐਡਮਿਨਾਂ ਲਈ
# en c7bfb7da
chart-caption-public = ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ ਕੱਟ-ਆਫ਼।
# en 6e960271
groups-title = <b>ਗਰੁੱਪ ਅਤੇ ਚੈਨਲ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਤੁਸੀਂ ਮੈਨੂੰ ਜੋੜਿਆ</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = ਤੁਸੀਂ ਮੈਨੂੰ ਕਿਸੇ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਨਹੀਂ ਜੋੜਿਆ। ਉੱਥੇ ਜੋੜੋ, ਤਾਂ ਮੈਂ ਹਰ ਡਰਾਅ ਦੀ ਜਾਣਕਾਰੀ ਪੋਸਟ ਕਰਾਂਗਾ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਕਦੇ ਨਹੀਂ।
# en d9ba3464
help-group-closing = ਕਿਸੇ ਵਿਅਕਤੀ ਦੀ ਗੱਲ, ਜਿਵੇਂ ਸਕੋਰ ਜਾਂ ਨਤੀਜਾ, ਮੈਂ ਸਿਰਫ਼ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਦੱਸਦਾ ਹਾਂ।

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ ਤੁਸੀਂ ਸੱਦੇ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ ਹੋ
    🟠 ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ
    ❌ ਇਸ ਵਾਰ ਨਹੀਂ
    ⚪ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ
    ❔ ਹਾਲੇ ਨਹੀਂ ਦੱਸ ਸਕਦਾ
# en 87fcda16
alert-explains-silence = ਇਹ ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਸੀ। ਹੁਣ ਤੋਂ ਮੈਂ ਅਜਿਹੇ ਡਰਾਅ ਨਹੀਂ ਦੱਸਾਂਗਾ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਹਰ ਡਰਾਅ ਨਹੀਂ ਚੁਣਦੇ: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>ਇਸ ਚੈਟ ਦੀਆਂ ਪ੍ਰੋਫਾਈਲਾਂ</b>
# en 10097116
who-explained = ਜੋੜੇ ਜਾਂ ਗਾਹਕਾਂ ਲਈ: { $most } ਤੱਕ ਪ੍ਰੋਫਾਈਲਾਂ, ਹਰ ਇੱਕ ਦੀ ਆਪਣੀ ਜਾਣਕਾਰੀ। ਅਲਰਟ ਵਿੱਚ ਹਰ ਇੱਕ ਦੀ ਇੱਕ ਸਤਰ ਹੁੰਦੀ ਹੈ। ਕਮਾਂਡਾਂ ● ਵਾਲੀ ਪ੍ਰੋਫਾਈਲ ’ਤੇ ਲਾਗੂ ਹੁੰਦੀਆਂ ਹਨ; ਦੂਜੀ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
# en 39bd35f0
who-add-button = + ਪ੍ਰੋਫਾਈਲ ਜੋੜੋ
# en f5dafc11
who-rename-button = “{ $name }” ਦਾ ਨਾਂ ਬਦਲੋ
# en f69bcdfe
who-remove-button = { $name } ਹਟਾਓ
# en c0f8d117
who-remove-yes-button = ਹਾਂ, ਹਟਾਓ
# en 82eee0d0
who-remove-ask = ਪ੍ਰੋਫਾਈਲ <b>{ $name }</b> ਨੂੰ ਉਸ ਵਿੱਚ ਦਰਜ ਸਭ ਕੁਝ ਸਮੇਤ ਹਟਾਵਾਂ?
# en fecdc744
who-ask = ਪ੍ਰੋਫਾਈਲ ਦਾ ਨਾਂ ਕੀ ਹੋਵੇ? ਪਹਿਲਾ ਨਾਂ ਜਾਂ ਨਾਂ ਦੇ ਪਹਿਲੇ ਅੱਖਰ ਕਾਫ਼ੀ ਹਨ।
# en d1c65659
who-added = ਜੋੜੀ ਗਈ: <b>{ $name }</b>। ਹੁਣ ਦੱਸੋ ਕੀ ਲਾਗੂ ਹੈ।
# en 68d5e226
who-renamed = ਹੁਣ ਨਾਂ <b>{ $name }</b> ਹੈ।
# en a999f6bb
who-fault-empty = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਅੱਖਰ ਚਾਹੀਦਾ ਹੈ।
# en 851ccded
who-fault-too_long = ਬਹੁਤ ਲੰਮਾ ਹੈ: ਵੱਧ ਤੋਂ ਵੱਧ { $longest } ਅੱਖਰ।
# en cd981119
who-fault-taken = ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਫਾਈਲ ਦਾ ਇਹ ਨਾਂ ਹੈ।
# en 0a2c8998
who-full-popup = ਪਹਿਲਾਂ ਹੀ { $most } ਪ੍ਰੋਫਾਈਲਾਂ ਹਨ; ਇੱਕ ਚੈਟ ਵਿੱਚ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ।

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = ਮੇਰੇ ਲਈ?
# en e2231456
group-lost = “{ $title }” ਵਿੱਚ, ਜਿੱਥੇ ਤੁਸੀਂ ਮੈਨੂੰ ਜੋੜਿਆ ਸੀ, ਮੈਂ ਹੁਣ ਡਰਾਅ ਪੋਸਟ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਸੈਟਿੰਗਾਂ ਸੰਭਾਲੀਆਂ ਹਨ: ਜਦੋਂ ਮੈਂ ਫਿਰ ਪੋਸਟ ਕਰ ਸਕਾਂ, ਐਡਮਿਨ /here ਨਾਲ ਮੁੜ ਚਾਲੂ ਕਰ ਸਕਦਾ ਹੈ।
# en 5b4497cf
group-lost-untitled = ਜਿਸ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਤੁਸੀਂ ਮੈਨੂੰ ਜੋੜਿਆ ਸੀ, ਉੱਥੇ ਮੈਂ ਹੁਣ ਡਰਾਅ ਪੋਸਟ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਸੈਟਿੰਗਾਂ ਸੰਭਾਲੀਆਂ ਹਨ: ਜਦੋਂ ਮੈਂ ਫਿਰ ਪੋਸਟ ਕਰ ਸਕਾਂ, ਐਡਮਿਨ /here ਨਾਲ ਮੁੜ ਚਾਲੂ ਕਰ ਸਕਦਾ ਹੈ।
# en b1fe4698
group-title = <b>Express Entry ਡਰਾਅ, IRCC ਦੇ ਜਾਰੀ ਕਰਦਿਆਂ ਹੀ</b>
# en 71cb5d51
group-on = ਮੈਂ ਇੱਥੇ ਹਰ ਡਰਾਅ ਦੀ ਜਾਣਕਾਰੀ ਪੋਸਟ ਕਰਦਾ ਹਾਂ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਕਦੇ ਨਹੀਂ।
# en 25320923
group-on-topic = ਮੈਂ ਚੁਣੇ ਵਿਸ਼ੇ (topic) ਵਿੱਚ ਹਰ ਡਰਾਅ ਦੀ ਜਾਣਕਾਰੀ ਪੋਸਟ ਕਰਦਾ ਹਾਂ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਕਦੇ ਨਹੀਂ।
# en f5e2f52b
group-off = ਮੈਂ ਇੱਥੇ ਕੁਝ ਪੋਸਟ ਨਹੀਂ ਕਰਦਾ। ਐਡਮਿਨ ਇਹ ਬਦਲ ਸਕਦਾ ਹੈ।
# en 7111ee2f
group-left-out = ਛੱਡੇ ਗਏ: <b>{ $types }</b>
# en 415052c9
group-digest = ਹਰ ਸ਼ਨਿੱਚਰਵਾਰ 10:00 ਵਜੇ ({ $zone }) ਮੈਂ ਹਫ਼ਤੇ ਦਾ ਸਾਰ ਵੀ ਪੋਸਟ ਕਰਦਾ ਹਾਂ।
# en 9b5f2ada
group-here-button = ਇੱਥੇ ਪੋਸਟ ਕਰੋ
# en f8e91232
group-stop-button = ਕੁਝ ਪੋਸਟ ਨਾ ਕਰੋ
# en 3b7df1e7
group-types-button = ਕਿਹੜੇ ਡਰਾਅ
# en 46f42c1a
group-digest-button = ਹਫ਼ਤੇ ਦਾ ਸਾਰ
# en 8da13764
group-zone-button = ਸਮਾਂ-ਖੇਤਰ
# en ad7e1abd
group-close-button = ਹੋ ਗਿਆ
# en 1b0cd48d
group-types-ask = ਕਿਸਮ ਦਬਾ ਕੇ ਛੱਡੋ (▫️) ਜਾਂ ਫਿਰ ਪਾਓ (✔️)।
# en 13c62d69
group-zone-ask = ਸਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ਨੂੰ 10:00 ਵਜੇ ਇਸ ਸਮਾਂ-ਖੇਤਰ ਵਿੱਚ ਆਉਂਦਾ ਹੈ: { $zone }। ਕਿਹੜਾ ਹੋਵੇ?
# en b33a75b7
group-language-ask = ਮੈਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੋਸਟ ਕਰਾਂ?
# en 9bc0db50
group-admins-only = ਮੈਂ ਇੱਥੇ ਕੀ ਪੋਸਟ ਕਰਦਾ ਹਾਂ, ਇਹ ਸਿਰਫ਼ ਐਡਮਿਨ ਬਦਲ ਸਕਦੇ ਹਨ।
# en 0e309d60
group-admins-popup = ਇਹ ਸਿਰਫ਼ ਐਡਮਿਨ ਬਦਲ ਸਕਦੇ ਹਨ।
# en 1b0d844b
group-erased = ਇਸ ਗਰੁੱਪ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਹਟਾ ਦਿੱਤੀਆਂ ਹਨ ਅਤੇ ਇੱਥੇ ਕੁਝ ਪੋਸਟ ਨਹੀਂ ਹੋਵੇਗਾ। ਮੁੜ ਸ਼ੁਰੂ ਕਰਨ ਲਈ: /here
# en b331a042
group-channel-added = ਹੁਣ ਤੋਂ ਮੈਂ “{ $title }” ਵਿੱਚ ਹਰ ਡਰਾਅ ਦੀ ਜਾਣਕਾਰੀ ਪੋਸਟ ਕਰਾਂਗਾ। ਕੁਝ ਬਦਲਣ ਲਈ ਚੈਨਲ ਵਿੱਚ ਹੀ /alerts ਲਿਖੋ।
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · ਕੱਟ-ਆਫ਼ { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = ਕੱਟ-ਆਫ਼
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = ਤੁਹਾਡਾ ਸਕੋਰ
# en 5fa921af
chart-met = ਸੱਦਾ ਮਿਲਦਾ
# en c06c8130
chart-not-met = ਨਹੀਂ, ਜਾਂ ਪਤਾ ਨਹੀਂ
# en 6c797851
chart-pool-title = ਪੂਲ
# en 8a8c89a0
chart-pool-period = { $date } · { $total } ਉਮੀਦਵਾਰ
# en 47612521
chart-pool-mine = ਤੁਸੀਂ: { $score }
# en 535c875d
chart-pool-note = ਫਿੱਕਾ: 10 ਅੰਕਾਂ ਤੋਂ ਚੌੜੀ ਰੇਂਜ
# en a97938b1
chart-months-title = ਮਹੀਨੇ ਦੇ ਸੱਦੇ
# en bfd77ba7
chart-rest = ਹੋਰ
# en 0d95703d
chart-new-points = ਨਵੇਂ ਅੰਕ

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>ਜੇ ਇਉਂ ਹੁੰਦਾ …</b>
    ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ ਹੋਰ ਸਕੋਰ, ਨਾਮਜ਼ਦਗੀ, ਫ਼ਰੈਂਚ ਵਿੱਚ NCLC 7 ਜਾਂ ਹੋਰ ਸ਼੍ਰੇਣੀ ਨਾਲ: ਹੇਠਾਂ ਦਬਾਓ, ਜਾਂ ਲਿਖੋ, ਮਿਸਾਲ /whatif 505, /whatif +20, /whatif french।
# en 0298beb7
whatif-title = <b>ਜੇ ਇਉਂ ਹੁੰਦਾ: { $changes }</b>
# en 82cf96d5
whatif-score = { $score } ਅੰਕ
# en 010cb180
whatif-score-instead = { $own } ਦੀ ਥਾਂ { $score } ਅੰਕ
# en 8cdf3d37
whatif-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
# en 99dbc47b
whatif-now = ਹੁਣ: ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ { $draws } ਵਿੱਚੋਂ { $mine } ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ { $mine ->
    [1] ਸੀ
   *[other] ਸਨ
 }, ਅਤੇ { $met } ਵਿੱਚ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ।
# en 340b9a08
whatif-now-no-score = ਹੁਣ: ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ { $draws } ਵਿੱਚੋਂ { $mine } ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ { $mine ->
    [1] ਸੀ
   *[other] ਸਨ
 }। ਮੈਨੂੰ ਤੁਹਾਡਾ ਸਕੋਰ ਪਤਾ ਨਹੀਂ: /score
# en a8e45396
whatif-then = ਇਸ ਨਾਲ: { $draws } ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ, { $met } ਵਿੱਚ ਸੱਦਾ।
# en f96db19f
whatif-then-no-score = ਇਸ ਨਾਲ: { $draws } ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ।
# en c7dce062
whatif-gained = <b>{ $mine } ਵਿੱਚੋਂ { $gained } ਹੋਰ:</b>
# en 637412a1
whatif-lost = <b>{ $lost } ਘੱਟ:</b>
# en 2dc99a3e
whatif-more = … ਅਤੇ { $more } ਹੋਰ।
# en 7efedb20
whatif-same = ਇਸ ਨਾਲ ਕੁਝ ਨਾ ਬਦਲਦਾ।
# en b4a12291
whatif-nearest = ਸਭ ਤੋਂ ਥੋੜ੍ਹੇ ਫ਼ਰਕ ਨਾਲ ਖੁੰਝਿਆ: #{ $draw }, { $cutoff } ’ਤੇ, { $points ->
    [0] ਟਾਈ-ਬ੍ਰੇਕ ਕਰਕੇ
   *[other] { $points } ਅੰਕ ਘੱਟ
 }।
# en f29e76ed
whatif-opened = { $opened } ਹੋਰ ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ { $opened ->
    [1] ਹੁੰਦਾ
   *[other] ਹੁੰਦੇ
 }।
# en 33a49a1c
whatif-french = ਫ਼ਰੈਂਚ ਵਿੱਚ NCLC 7 ਸਕੋਰ ਵਿੱਚ { $least } ਤੋਂ { $most } ਅੰਕ ਵੀ ਜੋੜਦਾ ਹੈ, ਜੋ ਇੱਥੇ ਨਹੀਂ ਗਿਣੇ: ਗਿਣਨ ਲਈ ਹੇਠਾਂ ਦਬਾਓ। /crs ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਹੋਣ ਤਾਂ ਮੈਨੂੰ ਪਤਾ ਹੋਵੇਗਾ ਕਿ ਕਿੰਨੇ।
# en 38e2ca0c
whatif-fault-unknown = ਮੈਂ ਸਮਝਿਆ ਨਹੀਂ। ਮਿਸਾਲ: /whatif 505, /whatif +20, /whatif french
# en e7da3971
whatif-fault-level = ਭਾਸ਼ਾ ਦਾ ਇੱਕ ਪੱਧਰ ਕਿੰਨੇ ਅੰਕ ਜੋੜਦਾ ਹੈ, ਇਹ ਤੁਹਾਡੀ ਉਮਰ, ਪੜ੍ਹਾਈ ਅਤੇ ਕੰਮ ਉੱਤੇ ਨਿਰਭਰ ਹੈ। ਕੈਲਕੁਲੇਟਰ ਦੱਸ ਸਕਦਾ ਹੈ: /crs। ਇੱਥੇ ਤੁਸੀਂ NCLC 7 ਜਾਂ ਵੱਧ ਬਾਰੇ (ਫ਼ਰੈਂਚ ਡਰਾਅ ਲਈ), ਜਾਂ 505 ਵਰਗੇ ਸਕੋਰ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
# en ef51225e
whatif-fault-no_score = ਅੰਕ ਵਧਾਉਣ ਜਾਂ ਘਟਾਉਣ ਲਈ ਪਹਿਲਾਂ ਇੱਕ ਸਕੋਰ ਚਾਹੀਦਾ ਹੈ। ਪਹਿਲਾਂ ਆਪਣਾ ਸਕੋਰ ਭੇਜੋ, ਜਾਂ ਕਿਸੇ ਸਕੋਰ ਬਾਰੇ ਪੁੱਛੋ, ਜਿਵੇਂ /whatif 505।
# en a093263d
whatif-fault-too_low = ਕੋਈ ਸਕੋਰ ਸਿਫ਼ਰ ਤੋਂ ਘੱਟ ਨਹੀਂ ਹੁੰਦਾ।
# en 1de6bfe3
whatif-fault-too_high = ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਮੈਂ { $most } ਤੱਕ ਦੇ ਸਕੋਰ ਦੇਖਦਾ ਹਾਂ। ਨਾਮਜ਼ਦਗੀ ਨਾਲ: /whatif +{ $nomination }।
# en 20c7fca1
whatif-fault-with_or_without = ਇਸ ਸਕੋਰ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ { $nomination } ਅੰਕ ਸ਼ਾਮਲ ਹਨ ਜਾਂ ਨਹੀਂ, ਮੈਂ ਨਹੀਂ ਸਮਝ ਸਕਿਆ। “489 with a nomination” ਜਾਂ “{ $full }” ਲਿਖੋ।
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = ਨਾਮਜ਼ਦਗੀ
# en 661ba220
whatif-french-button = ਫ਼ਰੈਂਚ ਵਿੱਚ NCLC 7
# en 5c340c68
whatif-count-button = +{ $points } ਗਿਣੋ
# en 1639f21f
whatif-more-button = ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸ਼੍ਰੇਣੀ
# en fedb0c65
whatif-reset-button = ਮੁੜ ਸ਼ੁਰੂ
# en 763fd5c8
whatif-choose = <b>ਜੇ ਇਉਂ ਹੁੰਦਾ …</b> ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਤੁਹਾਡੇ ’ਤੇ ਵੀ ਲਾਗੂ ਹੁੰਦਾ?

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>{ $date } ਦਾ ਪੂਲ</b>: { $total } ਉਮੀਦਵਾਰ
# en bb3d9899
pool-above = { $score } ਤੋਂ ਉੱਪਰ <b>{ $least }</b> ਤੋਂ <b>{ $most }</b> ਲੋਕ ਸਨ।
# en 9ecd8418
pool-above-exactly = { $score } ਤੋਂ ਉੱਪਰ <b>{ $count }</b> ਲੋਕ ਸਨ।
# en 49bc8f9f
pool-band = ਸਕੋਰ ਰੇਂਜ { $band } ਵਿੱਚ { $count } ਲੋਕ ਸਨ। IRCC ਸਿਰਫ਼ ਸਕੋਰ ਰੇਂਜਾਂ ਜਾਰੀ ਕਰਦਾ ਹੈ, ਇਸ ਲਈ ਰੇਂਜ ਦੇ ਅੰਦਰ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ, ਕੋਈ ਨਹੀਂ ਦੱਸ ਸਕਦਾ।
# en 17c3aca9
pool-per-point = ਬਰਾਬਰ ਵੰਡੀਏ ਤਾਂ ਉੱਥੇ ਇੱਕ ਅੰਕ ’ਤੇ ਕਰੀਬ { $count } ਲੋਕ ਸਨ।
# en e3646db0
pool-moves = { $date } ਤੋਂ: ਸਕੋਰ ਰੇਂਜ { $band } ਵਿੱਚ { $band_change }, ਇਸ ਤੋਂ ਉੱਪਰ { $above_change }। ਪਿਛਲੇ ਅੰਕੜੇ:
# en 04b4db9f
pool-row = { $date }: ਤੁਹਾਡੀ ਰੇਂਜ ਵਿੱਚ { $band }, ਉੱਪਰ { $above }
# en 72f9cd51
pool-invited = ਇਹ ਗਿਣਤੀ ਆਪਣੇ ਡਰਾਅ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਹੈ: ਉਦੋਂ ਤੋਂ { $invited ->
    [1] 1 ਸੱਦਾ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੂੰ ਗਿਆ ਜੋ ਹਾਲੇ ਇੱਥੇ ਗਿਣਿਆ ਹੋਇਆ ਹੈ
   *[other] { $invited } ਸੱਦੇ ਅਜਿਹੇ ਲੋਕਾਂ ਨੂੰ ਗਏ ਜੋ ਹਾਲੇ ਇੱਥੇ ਗਿਣੇ ਹੋਏ ਹਨ
 }।
# en 22a9ee43
pool-no-score = ਸਕੋਰ ਮਿਲੇ ਤਾਂ ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਕਿੰਨੇ ਤੁਹਾਡੇ ਤੋਂ ਉੱਪਰ ਹਨ: /score, ਜਾਂ /pool 505।
# en 4e6d23af
pool-none = IRCC ਦੇ ਪੂਲ ਅੰਕੜੇ ਹਾਲੇ ਨਹੀਂ ਪੜ੍ਹੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# en 0f6bbd87
pool-picture-button = ਤਸਵੀਰ

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>ਆਮ ਵਕਫ਼ੇ ਅਤੇ ਸੰਭਾਵੀ ਕੱਟ-ਆਫ਼</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = ਆਮ ਤੌਰ ’ਤੇ ਹਰ { $median } ਦਿਨ ਬਾਅਦ; ਪਿਛਲੇ { $gaps } ਵਕਫ਼ਿਆਂ ਵਿੱਚੋਂ ਹਰ ਪੰਜ ਵਿੱਚੋਂ ਚਾਰ { $short } ਤੋਂ { $long } ਦਿਨ ਦੇ ਸਨ।
# en 5ac3fd7e
forecast-rhythm-few = ਹੁਣ ਤੱਕ { $gaps } ਵਕਫ਼ੇ, { $short } ਤੋਂ { $long } ਦਿਨ ਦੇ।
# en 8e70ae51
forecast-rhythm-even = ਹੁਣ ਤੱਕ { $gaps ->
    [one] ਇੱਕ ਵਕਫ਼ਾ, { $median } ਦਿਨ ਦਾ
   *[other] { $gaps } ਵਕਫ਼ੇ, ਹਰ ਇੱਕ { $median } ਦਿਨ ਦਾ
 }।
# en d9b5abf1
forecast-last = ਪਿਛਲਾ: { $date }, { $days ->
    [0] ਅੱਜ
   *[other] { $days } ਦਿਨ ਪਹਿਲਾਂ
 }।
# en c281c147
forecast-silent = { $date } ਤੋਂ ਕੋਈ ਨਹੀਂ ({ $days } ਦਿਨ); ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਸਭ ਤੋਂ ਲੰਮਾ ਵਕਫ਼ਾ { $longest } ਦਿਨ ਦਾ ਸੀ। ਸ਼ਾਇਦ ਇਹ ਕਿਸਮ ਖਤਮ ਹੋ ਗਈ ਹੈ।
# en e7fd089a
forecast-silent-lately = { $date } ਤੋਂ ਕੋਈ ਨਹੀਂ ({ $days } ਦਿਨ); ਪਿਛਲੇ { $gaps } ਵਕਫ਼ਿਆਂ ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਲੰਮਾ { $longest } ਦਿਨ ਦਾ ਸੀ। ਸ਼ਾਇਦ ਇਹ ਕਿਸਮ ਖਤਮ ਹੋ ਗਈ ਹੈ।
# en bfa84e39
forecast-once = ਸਿਰਫ਼ ਇੱਕ ਹੋਇਆ ਹੈ, { $date } ਨੂੰ।
# en a22fdc44
forecast-new-points = { $since } ਨੂੰ ਨਵੇਂ ਅੰਕ ਲਾਗੂ ਹੋਏ, ਅਤੇ ਉਦੋਂ ਤੋਂ ਇਸ ਕਿਸਮ ਦਾ ਕੋਈ ਡਰਾਅ ਨਹੀਂ ਹੋਇਆ: ਮੈਂ ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਦੱਸ ਸਕਦਾ।
# en 4a35fa2a
forecast-new-rhythm = { $days } ਦਿਨਾਂ ਦੇ ਵਕਫ਼ੇ ਤੋਂ ਬਾਅਦ { $date } ਨੂੰ ਫਿਰ ਡਰਾਅ ਹੋਇਆ: ਇਹ ਕਿੰਨੀ ਵਾਰ ਹੋਵੇਗਾ, ਹਾਲੇ ਕਹਿਣਾ ਜਲਦਬਾਜ਼ੀ ਹੋਵੇਗੀ।
# en 55eaccd0
forecast-range = ਅਗਲੇ ਦਾ ਸੰਭਾਵੀ ਕੱਟ-ਆਫ਼, ਪੰਜ ਵਿੱਚੋਂ ਚਾਰ ਵਾਰ: <b>{ $low } ਤੋਂ { $high }</b>
# en 87bc0b06
forecast-card = { $type } ਲਈ ਮੇਰੇ ਪਿਛਲੇ { $ranges } ਅੰਦਾਜ਼ਿਆਂ ਵਿੱਚੋਂ { $held } ਠੀਕ ਰਹੇ। ਔਸਤ ਫ਼ਰਕ: ਮੇਰਾ { $mine } ਅੰਕ; “ਪਿਛਲੀ ਵਾਰ ਜਿੰਨਾ” ਦਾ { $same }।
# en f00dbc4c
forecast-loses = ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ: { $since } ਤੋਂ { $tries } ਡਰਾਵਾਂ ਵਿੱਚ ਮੇਰਾ ਔਸਤ ਫ਼ਰਕ { $mine } ਅੰਕ ਸੀ, ਅਤੇ ਸਿਰਫ਼ “ਪਿਛਲੀ ਵਾਰ ਜਿੰਨਾ” ਦਾ { $same }।
# en 2e245a66
forecast-untested = ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ: ਪਰਖਣ ਲਈ ਡਰਾਅ ਘੱਟ ਹਨ।
# en 56b670a5
forecast-borrowed = ਇਸ ਦੀ ਚੌੜਾਈ ਅਜਿਹੀਆਂ ਹੋਰ ਕਿਸਮਾਂ ’ਤੇ ਵੀ ਟਿਕੀ ਹੈ।
# en 531ef202
forecast-cutoffs = ਸਭ ਤੋਂ ਘੱਟ ਕੱਟ-ਆਫ਼: { $lowest } (#{ $low }, { $low_date })। ਸਭ ਤੋਂ ਉੱਚਾ: { $highest } (#{ $high }, { $high_date })।
# en a861ee48
forecast-sizes = ਸਭ ਤੋਂ ਛੋਟਾ ਡਰਾਅ: { $smallest ->
    [one] 1 ਸੱਦਾ
   *[other] { $smallest } ਸੱਦੇ
 } (#{ $small }, { $small_date })। ਸਭ ਤੋਂ ਵੱਡਾ: { $largest } (#{ $large }, { $large_date })।
# en 04edc48d
forecast-never = ਇਸ ਕਿਸਮ ਦਾ ਹਾਲੇ ਕੋਈ ਡਰਾਅ ਨਹੀਂ ਹੋਇਆ: { $type }।
# en 8b798d25
forecast-disclaimer = IRCC ਕੋਈ ਸਮਾਂ-ਸਾਰਣੀ ਜਾਰੀ ਨਹੀਂ ਕਰਦਾ। ਇਹ ਬੀਤੇ ਦਾ ਹਾਲ ਹੈ, ਅੱਗੇ ਦਾ ਵਾਅਦਾ ਨਹੀਂ।

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = ਤੁਹਾਡਾ ਸਕੋਰ <b>{ $line }</b>: ਇਨ੍ਹਾਂ { $draws } ਡਰਾਵਾਂ ਵਿੱਚੋਂ { $met } ਵਿੱਚ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ।
# en 20931aed
chart-caption-may-be = ਤੁਹਾਡਾ ਸਕੋਰ <b>{ $line }</b>: ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਹੋਣ ਤਾਂ ਇਨ੍ਹਾਂ { $draws } ਡਰਾਵਾਂ ਵਿੱਚੋਂ { $met } ਵਿੱਚ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਆਉਂਦੇ।
# en 52af0e96
chart-caption-others = { $draws ->
    [1] ਇੱਕ ਡਰਾਅ। ਇਹ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਸੀ, ਇਸ ਲਈ ਤੁਹਾਡਾ ਸਕੋਰ ਨਹੀਂ ਦਿਖਾਇਆ।
   *[other] { $draws } ਡਰਾਅ। ਇਹ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਸਨ, ਇਸ ਲਈ ਤੁਹਾਡਾ ਸਕੋਰ ਨਹੀਂ ਦਿਖਾਇਆ।
 }
# en 49176e37
chart-caption-no-score = { $draws } ਡਰਾਅ। ਆਪਣਾ ਸਕੋਰ ਦੱਸੋ, ਤਾਂ ਮੈਂ ਉਹ ਤਸਵੀਰ ਵਿੱਚ ਵਿਖਾ ਸਕਦਾ ਹਾਂ: /score
# en 8e1247d8
chart-caption-pool = IRCC ਦੀਆਂ ਸਕੋਰ ਰੇਂਜਾਂ। ਗਿਣਤੀਆਂ: /pool
# en e4611f05
chart-in-english = ਤਸਵੀਰ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।
# en 6ed0224e
chart-caption-months = ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਵਿੱਚ { $invited } ਸੱਦੇ, #{ $draw } ਤੱਕ।
# en 9695a6f1
chart-year = ਸਾਲ { $year } ਹੁਣ ਤੱਕ:
# en 1ee6976a
chart-year-row = { $type }: { $draws } ਡਰਾਅ, { $invited ->
    [one] 1 ਸੱਦਾ
   *[other] { $invited } ਸੱਦੇ
 }, { $range }
# en 93c44aca
chart-too-few = ਤਸਵੀਰ ਲਈ ਡਰਾਅ ਬਹੁਤ ਘੱਟ ਹਨ। ਸ਼ਬਦਾਂ ਵਿੱਚ:
# en 704be82a
chart-no-draws = ਇਸ ਸਮੇਂ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਡਰਾਅ ਨਹੀਂ: { $type }।
# en e5679829
chart-unknown = ਅਜਿਹੀ ਤਸਵੀਰ ਮੇਰੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਮੈਂ ਇਹ ਬਣਾ ਸਕਦਾ ਹਾਂ:
# en a9093182
chart-button = ਚਾਰਟ
# en e077652c
chart-mine-button = ਮੇਰੇ ਕੱਟ-ਆਫ਼
# en 476fc648
chart-year-button = ਇੱਕ ਸਾਲ
# en cf1dfdcc
chart-years-button = ਤਿੰਨ ਸਾਲ
# en 9bdc00fb
chart-pool-button = ਪੂਲ
# en 626b2fff
chart-months-button = ਮਹੀਨੇ ਦੇ ਸੱਦੇ
# en 401917fa
whatif-button = ਜੇ ਇਉਂ ਹੁੰਦਾ
# en a784e0e7
forecast-button = ਅੰਦਾਜ਼ਾ

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Express Entry ਦੀਆਂ ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ</b>
# en c3edadb8
news-none = ਹਾਲੇ ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ ਪੜ੍ਹੀ।
# en 0f5849af
news-alert-title = <b>Express Entry ਦੀਆਂ ਖ਼ਬਰਾਂ</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en 84b3186d
news-on-button = ਖ਼ਬਰਾਂ ਦੱਸੋ
# en 19e78c31
news-off-button = ਖ਼ਬਰਾਂ ਨਾ ਦੱਸੋ
# en 9f195254
news-more-button = ਹੋਰ ਖ਼ਬਰਾਂ
# en 1ffae35d
news-stop-button = ਖ਼ਬਰਾਂ ਬੰਦ
# en a9071d09
news-off-popup = ਹੁਣ ਖ਼ਬਰਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ। /alerts ਮੁੜ ਚਾਲੂ ਕਰਦਾ ਹੈ।
# en 7936834c
alerts-news-on = Express Entry ਦੀਆਂ ਖ਼ਬਰਾਂ: <b>ਚਾਲੂ</b>, ਦਿਨ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਕੁਝ ਕੁ।
# en 9903eeca
alerts-news-off = Express Entry ਦੀਆਂ ਖ਼ਬਰਾਂ: <b>ਬੰਦ</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>ਇਸ ਬੋਟ ਦੇ ਸੰਚਾਲਕ ਵੱਲੋਂ</b>
# en ce7b81c0
letter-how = ਜੋ ਸਭ ਨੂੰ ਦੱਸਣਾ ਹੈ, ਕਮਾਂਡ ਤੋਂ ਬਾਅਦ ਲਿਖੋ, ਜਿਵੇਂ <code>/broadcast The bot moves tonight.</code> ਪਹਿਲਾਂ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਜਾਂਦਾ।
# en e24b524b
letter-too-long = ਬਹੁਤ ਲੰਮਾ ਹੈ: ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
# en fe5d04a2
letter-send-all-button = ਸਭ ਨੂੰ ਭੇਜੋ
# en a996d963
letter-drop-button = ਨਾ ਭੇਜੋ
# en d5d7337f
letter-sent-to = 📣 { $people ->
    [1] ਇੱਕ ਵਿਅਕਤੀ
   *[other] { $people } ਲੋਕਾਂ
 } ਨੂੰ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਕਿੰਨੇ ਸੁਨੇਹੇ ਹਾਲੇ ਬਾਕੀ ਹਨ, ਇਹ /stats ਦੱਸਦਾ ਹੈ।
# en 71da264c
letter-dropped = ਨਹੀਂ ਭੇਜਿਆ।
# en a7e64493
doubt-yes-button = ਇਹ ਸਹੀ ਹੈ
# en e6541f62
doubt-no-button = ਸੋਧ ਦੀ ਉਡੀਕ ਕਰੋ
# en 8776e702
again-yes-button = ਦੱਸੋ
# en e98c12bc
again-no-button = ਨਹੀਂ
# en 0cdca216
doubt-believed = ਅਗਲੀ ਵਾਰ ਵੇਖਣ ’ਤੇ ਇਹ ਦਰਜ ਹੋਵੇਗਾ ਅਤੇ ਦੱਸਿਆ ਜਾਵੇਗਾ।
# en 3c762e51
doubt-held = ਜਦ ਤੱਕ ਫਾਈਲ ਇਹੀ ਕਹਿੰਦੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।
# en 0787ef71
resumed = ਅਲਰਟ ਮੁੜ ਚੱਲ ਪਏ ਹਨ। ਜੇ ਬਹੁਤ ਸਾਰੀਆਂ ਚੈਟਾਂ ਫਿਰ ਗਾਇਬ ਦੱਸੀਆਂ ਗਈਆਂ, ਤਾਂ ਉਹ ਦੁਬਾਰਾ ਰੁਕ ਜਾਣਗੇ।
# en 7a1af669
stats-title = <b>ਬੋਟ ਦਾ ਹਾਲ</b>
# en a7e34fb9
stats-up = ਸੰਸਕਰਣ { $version }, { $since } ਤੋਂ ਚਾਲੂ
# en c03f399d
stats-well = ✅ ਕੋਈ ਗੜਬੜ ਨਹੀਂ।
# en 16596f06
stats-languages = ਅਲਰਟ ਲੈਣ ਵਾਲੀਆਂ ਚੈਟਾਂ, ਭਾਸ਼ਾ ਅਨੁਸਾਰ: { $languages }
# en 6970abb4
stats-others = ਗਰੁੱਪ ਅਤੇ ਚੈਨਲ: { $groups } · ਰੋਕੇ ਗਏ: { $stopped } · ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ: { $unreachable }
# en a533249a
stats-today = { $since } ਤੋਂ ਚੈਟਾਂ · ਨਵੀਆਂ: { $new } · ਛੱਡ ਗਈਆਂ (ਮਿਟਾਈਆਂ ਗਈਆਂ): { $left } · ਅੱਜ (UTC) ਤੋਂ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ: { $lost }
# en 9c393cbb
stats-people = { $people ->
    [1] ਇੱਕ ਵਿਅਕਤੀ
   *[other] { $people } ਲੋਕ
 }, { $active } ਸਰਗਰਮ
# en 0c3f4017
stats-draws = { $draws } ਡਰਾਅ ਪਤਾ ਹਨ
# en 33a41b0a
stats-look = IRCC ਦੀ ਫਾਈਲ ਆਖਰੀ ਵਾਰ ਪੜ੍ਹੀ: { $when }
# en b91760d7
stats-no-queue = ਭੇਜਣ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
# en 7fc14db8
stats-queue = { $waiting ->
    [one] ਇੱਕ ਸੁਨੇਹਾ
   *[other] { $waiting } ਸੁਨੇਹੇ
} ਭੇਜਣ ਲਈ ਬਾਕੀ, { $since } ਤੋਂ
# en 2ee067b7
stats-newest = #{ $draw } ਦੇ ਅਲਰਟ: { $sent } ਭੇਜੇ, { $waiting } ਬਾਕੀ, { $given } ਛੱਡੇ, { $again } ਇਹਤਿਆਤ ਵਜੋਂ ਮੁੜ ਭੇਜੇ
# en caee1923
stats-newest-untold = #{ $draw } ਦੱਸਿਆ ਨਹੀਂ ਗਿਆ।

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = { $date } ਨੂੰ ਜਮ੍ਹਾਂ ਕੀਤੀ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ { $expiry } ਨੂੰ ਖਤਮ ਹੋ ਗਈ, ਇਸ ਲਈ ਇਸ ਡਰਾਅ ਵੇਲੇ ਉਹ ਪੂਲ ਵਿੱਚ ਨਹੀਂ ਸੀ।
# en 53ff9824
reason-not_yet = ਤੁਸੀਂ ਪ੍ਰੋਫਾਈਲ { $date } ਨੂੰ, ਇਸ ਡਰਾਅ ਤੋਂ ਬਾਅਦ, ਜਮ੍ਹਾਂ ਕੀਤੀ, ਇਸ ਲਈ ਉਦੋਂ ਉਹ ਪੂਲ ਵਿੱਚ ਨਹੀਂ ਸੀ।
# en c2015e46
if-in-pool-met = ਪੂਲ ਵਿੱਚ ਹੋਰ ਪ੍ਰੋਫਾਈਲ ਹੁੰਦੀ, ਤਾਂ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਹੁੰਦੇ।
# en 3b4eaf68
if-in-pool-missed = ਪੂਲ ਵਿੱਚ ਹੋਰ ਪ੍ਰੋਫਾਈਲ ਹੁੰਦੀ, ਤਾਂ ਵੀ ਤੁਸੀਂ ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਨਾ ਹੁੰਦੇ।
# en 7921b676
if-in-pool-tie = ਪੂਲ ਵਿੱਚ ਹੋਰ ਪ੍ਰੋਫਾਈਲ ਹੁੰਦੀ, ਤਾਂ ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਹੁੰਦਾ।
# en b809a938
if-in-pool-unknown = ਪੂਲ ਵਿੱਚ ਹੋਰ ਪ੍ਰੋਫਾਈਲ ਹੁੰਦੀ, ਤਾਂ ਇਹ ਤੁਹਾਡੇ ਸਕੋਰ ’ਤੇ ਨਿਰਭਰ ਹੁੰਦਾ।
# en 79a5b8b8
question-submitted-expired = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਹੈ? ਉਹ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ?
# en c97c70fd
question-submitted-not_yet = ਕੀ ਉਸ ਦਿਨ ਤੁਹਾਡੀ ਕੋਈ ਪੁਰਾਣੀ ਪ੍ਰੋਫਾਈਲ ਸੀ, ਜਾਂ ਇਹ ਤਾਰੀਖ ਗਲਤ ਹੈ? ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ?
# en 813d5af9
score-about = ਤੁਹਾਡਾ ਕੁੱਲ ਜੋੜ ਅੰਦਾਜ਼ਨ ਹੈ: ਨਾਮਜ਼ਦਗੀ ਹੋਵੇ ਤਾਂ ਫ਼ਰੈਂਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ ਜਾਂ ਭੈਣ-ਭਰਾ ਦੇ ਅੰਕ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ, ਇਸ ਲਈ ਇਹ ਘੱਟ ਹੋ ਸਕਦਾ ਹੈ।
# en af11352c
year-out-of-pool = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ { $draws } ਡਰਾਅ ਉਦੋਂ { $draws ->
    [1] ਹੋਇਆ
   *[other] ਹੋਏ
 } ਜਦੋਂ, ਤਾਰੀਖ ਅਨੁਸਾਰ, ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਵਿੱਚ ਨਹੀਂ ਸੀ। ਮੈਂ { $draws ->
    [1] ਉਸ ਨੂੰ
   *[other] ਉਨ੍ਹਾਂ ਨੂੰ
 } ਇਵੇਂ ਗਿਣਦਾ ਹਾਂ ਜਿਵੇਂ ਉਹ ਉਦੋਂ ਪੂਲ ਵਿੱਚ ਸੀ।
