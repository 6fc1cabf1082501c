/** Words of German that come with any story: general verbs, times, people, requests. */
export const german = `
kriegen kriege krieg machen mache macht gemacht nutzen benutzen nutze verwenden möchte will wollen brauche brauchen
wissen weiß sagen sagt gesagt versuchen versuche versucht hilfe helfen sehen sehe gesehen finden
finde gefunden geben gebe gibt gegeben kommen komme kommt gekommen gehen gehe geht gegangen nehmen
nehme genommen denken denke schauen geschaut funktioniert funktionieren weg art mal zeit tag tage
heute gestern morgen woche wochen monat monate jahr jahre gut schlecht problem probleme frage
fragen leute person jemand möglich können kann konnte passieren passiert anfangen stellen gestellt
scheint seit bis noch inzwischen derzeit mehrere bestimmte sicher verstehen verstehe erklären
informationen verfügbar freund freunde jeder jede jedes erste letzte nächste bald später früh groß
klein bitten gefragt lassen warten warte gewartet`;
