/** Words of French that come with any story: general verbs, times, people, requests. */
export const french = `
faire fais fait faites utiliser utilise utilisé veux veut voulais vouloir besoin savoir sais dire
dit dis essayer essaie essayé aide aider voir vois vu trouver trouve trouvé donner donne venir viens
vient aller vais va prendre pris penser pense regarder regardé marche marcher fonctionne fonctionner
façon manière fois jour jours aujourd’hui hier matin semaine semaines mois an ans année temps bon
mauvais problème problèmes souci question questions gens personne quelqu’un pouvoir peux peut
pourrais passer passe arrive commencer mettre mis semble depuis jusque encore maintenant récemment
plusieurs certain sûr comprendre comprends expliquer information possible ami amis chaque premier
dernier prochain bientôt tard tôt grand petit demander demandé laisser attendre attends deux trois
quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent
mille janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
mardi mercredi jeudi vendredi samedi dimanche soir nuit toujours jamais presque vraiment même mêmes
pourtant malgré déjà mère père maman papa frère sœur fils fille mari femme copain copine voisin
voisine patron dame monsieur enfant enfants truc chose choses`;
