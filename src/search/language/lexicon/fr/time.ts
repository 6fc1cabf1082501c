/** What customers and companies call dates, deadlines, opening hours, appointments and delays in French. */
export const time = `
# Horaires
horaires, heures d'ouverture, horaire d'ouverture, plage d'ouverture
vous ouvrez, quand ouvrez-vous, à quelle heure, ouvert le dimanche, ouvert le samedi, vous fermez, êtes-vous ouverts, ouvert aujourd'hui, jusqu'à quelle heure, quelqu'un répond > horaires, heures d'ouverture
ouvert, ouverts, ouvrez-vous, vous êtes ouverts, à quelle heure ouvre, heure d'ouverture > horaires
fermé, fermeture, à quelle heure fermez-vous, heure de fermeture, ferme, jours de fermeture | horaires
ouvert le dimanche, ouvert le samedi, ouvert le week-end, ouvert aujourd'hui, ouvert demain | horaires, week-end
jour férié, jours fériés, férié, pont, 14 juillet, 1er mai, 15 août, toussaint, fête nationale, congé férié | horaires
noël, nouvel an, fêtes, pâques, fin d'année, réveillon, 25 décembre, saint-sylvestre | jours fériés
horaires du service client, quand peut-on vous appeler, heures d'appel, à quelle heure appeler, joignable quand | horaires, téléphone
jour et nuit, 24 heures sur 24, 24h/24, 7j/7, sept jours sur sept, en tout temps | horaires
pause de midi, entre midi et deux, heure de midi, pendant midi | horaires
heures de pointe, affluence, moins de monde, heures creuses d'affluence | horaires
fuseau horaire, heure locale, décalage horaire, heure de paris, utc, heure de l'est | heure
heure d'été, heure d'hiver, changement d'heure | heure
horaire d'été, vacances scolaires, fermeture estivale, congés annuels, fermeture annuelle | horaires
exceptionnellement fermé, fermé aujourd'hui, pourquoi c'est fermé, trouvé porte close > fermeture, horaires

# Moments
aujourd'hui, ce jour, dans la journée, d'ici ce soir | jour
demain, le lendemain, après-demain, lendemain
hier, la veille, avant-hier, veille
ce soir, soir, soirée, le soir, fin de journée | nuit
nuit, nocturne, tard le soir, minuit, pendant la nuit, en pleine nuit | soir
midi, après-midi, aprèm, début d'après-midi
week-end, fin de semaine, samedi, dimanche, samedi et dimanche, weekend
jour ouvrable, jours ouvrables, jour ouvré, jours ouvrés, en semaine, jour de semaine
semaine, huit jours, hebdomadaire, par semaine, quinzaine, quinze jours
mois, mensuel, trente jours, par mois, mensuellement
année, an, annuel, par an, annuellement, 12 mois
trimestre, trimestriel, trois mois, semestre, semestriel, six mois
quel jour, à quelle date, quelle date | date
début, commencement, commencer, démarrer, débuter, commence, date de début, à partir de quand | date
bientôt, prochainement, sous peu, dans peu de temps, d'ici peu
temporaire, provisoire, provisoirement, temporairement, momentané, pour le moment | durée
une seule fois, ponctuel, unique, occasionnel, une fois
calendrier, agenda, date de disponibilité, planning
anniversaire, fête d'anniversaire, date anniversaire

# Délais
délai, temps d'attente, combien de temps, durée, sous combien de temps | attente
combien de temps ça prend, ça prend longtemps, ça met combien, dans combien de temps, c'est long > délai, durée
durer, dure, prendre du temps, mettre du temps, durée | délai
date limite, échéance, dernier délai, délai imparti, dernier jour, jusqu'à quelle date, avant quelle date, deadline | délai, date
délai dépassé, trop tard, passé la date, hors délai, hors délais, loupé la date, raté la date, date dépassée > date limite, délai
prolonger le délai, prolongation, rallonge, délai supplémentaire, proroger | délai, échéance
délai de traitement, traitement du dossier, temps de traitement, traitement en cours, instruction du dossier | délai, traitement
délai de réponse, quand allez-vous répondre, sous quel délai réponse, combien de temps pour répondre | réponse, délai
toujours pas de réponse, sans réponse depuis, jamais répondu, pas répondu, sans nouvelles, toujours rien | délai de réponse, réponse
attendre, attente, patienter, poireauter, patience, faire la queue, queue, file d'attente, mariner | délai
j'attends depuis des semaines, j'attends toujours, depuis des mois, ça fait une semaine, ça fait longtemps, des plombes, trois plombes > délai, attente, retard
retard, en retard, retardé, retarder, à la bourre, tardif, tarder, tarde | délai
ça traîne, ça n'avance pas, rien n'avance, au point mort, vous dormez, ça bouge pas > retard, délai, traitement
à temps, à l'heure, ponctuel, dans les temps, respecter le délai | délai
dans les délais, délai respecté, dépasser le délai, délai pas respecté | délai
rapide, vite, rapidement, plus vite, accélérer, accélération, hâter | délai, express
tôt, en avance, plus tôt, avant l'heure, à l'avance, d'avance, anticipé
tard, plus tard, ultérieurement, une autre fois
reporter, décaler, repousser, différer, ajourner, report, remettre à plus tard, reporté | modifier la date
avancer la date, plus tôt que prévu, devancer, avancer le rendez-vous | modifier la date
délai de conservation, conservation, garder combien de temps, conserver, archiver
quand sera-t-il prêt, c'est prêt quand, disponible quand | délai
date d'effet, prend effet, entrée en vigueur, effectif, en vigueur | date
prévenir à l'avance, combien de jours avant, préavis, à l'avance, anticipation | délai
rappel de date, oublié la date, me prévenir avant, rappel automatique | rappel
compte à rebours, temps restant, combien de temps me reste-t-il, il me reste combien | durée

# Rendez-vous
rendez-vous, rdv, rencard, créneau, réserver un créneau, plage horaire | date
prendre rendez-vous, prendre rdv, fixer un rendez-vous, obtenir un rendez-vous, avoir un rendez-vous, réserver un rendez-vous | rendez-vous
aucun créneau, pas de rendez-vous disponible, complet, tout est pris, agenda plein | rendez-vous, créneau
déplacer le rendez-vous, changer mon rdv, reporter le rendez-vous, décaler mon rdv, autre créneau, modifier mon rendez-vous | rendez-vous, reporter
annuler le rendez-vous, annuler mon rdv, décommander le rendez-vous, peux pas venir, empêché, empêchement | rendez-vous, annuler
rendez-vous manqué, raté mon rendez-vous, oublié mon rdv, loupé le rdv, pas venu au rendez-vous, posé un lapin | rendez-vous
rendez-vous annulé par vous, technicien pas venu, technicien absent, personne n'est venu, vous n'êtes pas venus, attendu pour rien > rendez-vous, technicien, réclamation
visite du technicien, intervention, passage du technicien, venue d'un technicien, intervention à domicile | rendez-vous, technicien
confirmer le rendez-vous, confirmation de rdv, rappel de rendez-vous, mon rdv est-il confirmé | rendez-vous, confirmation
en retard au rendez-vous, j'arrive en retard, retard à mon rdv > rendez-vous, retard
liste d'attente, me mettre en liste d'attente, place qui se libère, désistement | attente
apporter au rendez-vous, quoi prendre avec moi, documents pour le rendez-vous > rendez-vous, documents
rendez-vous téléphonique, être rappelé, rappelez-moi, demande de rappel, rappel téléphonique, me rappeler | téléphone, rappel
rendez-vous vidéo, rendez-vous en ligne, visioconférence, entretien vidéo | rendez-vous
sans rendez-vous, venir directement, à l'improviste, se présenter directement | rendez-vous
`;
