/** Words of German that come with any story: general verbs, times, people, requests. */
export const german = `
kriegen kriege krieg machen mache macht gemacht nutzen benutzen nutze verwenden möchte will wollen
brauche brauchen wissen weiß sagen sagt gesagt versuchen versuche versucht hilfe helfen sehen sehe
gesehen finden finde gefunden geben gebe gibt gegeben kommen komme kommt gekommen gehen gehe geht
gegangen nehmen nehme genommen denken denke schauen geschaut funktioniert funktionieren weg art mal
zeit tag tage heute gestern morgen woche wochen monat monate jahr jahre gut schlecht problem
probleme frage fragen leute person jemand möglich können kann konnte passieren passiert anfangen
stellen gestellt scheint seit bis noch inzwischen derzeit mehrere bestimmte sicher verstehen
verstehe erklären informationen verfügbar freund freunde jeder jede jedes erste letzte nächste bald
später früh groß klein bitten gefragt lassen warten warte gewartet zwei drei vier fünf sechs sieben
acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig
achtzig neunzig hundert tausend januar jänner februar märz april juni juli august september oktober
november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende abend nacht
nachmittag bevor seitdem sogar obwohl außerdem dadurch darum daher entweder weder herum davor danach
mittlerweile zwischendurch eigentlich überhaupt anscheinend offenbar natürlich ehrlich genau einfach
fast kaum gar knapp exakt plötzlich ständig dauernd ewig oft manchmal selten glaub glaube glauben
dachte meine meint wusste hieß heißt bleibt blieb lief läuft liegt lag steht stand sitzt saß kam
kamen ging frau mann mutter vater mama papa bruder schwester sohn tochter oma opa enkel enkelin
tante onkel schwager nachbar nachbarin kollege kollegin chef dame herr kind kinder mädchen freundin
kumpel ding sache sachen zeug gott mist verdammt blöd dumm dämlich schlimm nett`;
