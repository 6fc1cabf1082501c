/** How customers say in French how they feel and what they ask for, and what companies call it. */
export const feelings = `
# Demander de l'aide
aide, aider, assistance, support, soutien, appui, coup de main, au secours, sos | service client
service client, service clients, service clientèle, sav, relation client, service consommateurs, support client | contact
contacter, contact, joindre, nous joindre, prendre contact, entrer en contact, écrire à | service client
comment vous joindre, comment vous contacter, où vous écrire, vous écrire, où s'adresser, à qui m'adresser, quel numéro appeler > contact, contacter, téléphone
parler à quelqu'un, parler à un conseiller, parler à un humain, une vraie personne, être humain, vrai humain, quelqu'un au téléphone, pas un robot, un être vivant > contact, conseiller, téléphone, service client
conseiller, conseillère, agent, interlocuteur, collaborateur, téléconseiller, opératrice, représentant, préposé
robot, chatbot, bot, assistant virtuel, réponse automatique, serveur vocal, boîte vocale sans fin | contact, conseiller
téléphone, numéro de téléphone, hotline, ligne directe, numéro vert, numéro gratuit, ligne d'assistance | contact, appeler
appeler, téléphoner, passer un coup de fil, donner un coup de téléphone, appel | téléphone
numéro payant, appel surtaxé, numéro surtaxé, coût de l'appel, prix de l'appel | téléphone
chat, tchat, clavarder, clavardage, chat en direct, messagerie instantanée, discuter en ligne | contact
formulaire de contact, envoyer un message, écrire un mail, adresse mail du service | contact, e-mail
réseaux sociaux, facebook, instagram, twitter, messenger, whatsapp, linkedin | contact
personne ne répond, répond jamais, ça sonne dans le vide, injoignable, répondent pas, ne décrochent pas, n'arrive pas à vous joindre > contact, téléphone, réclamation, attente
musique d'attente, raccroché au nez, ça a coupé, transféré d'un service à l'autre, baladé, renvoie la balle, tourne en bourrique > attente, réclamation, contact
réponse, répondre, répondu, répond, retour de votre part | contact
dossier, numéro de dossier, numéro de ticket, référence de la demande, numéro de demande | demande
où en est ma demande, où en est mon dossier, suivi de ma demande, avancement de mon dossier, des nouvelles de ma demande | état de la demande, demande, suivi
faire une demande, ouvrir un ticket, envoyer une demande, déposer une demande, demande | contact
responsable, supérieur, chef, directeur, manager, patron, supérieur hiérarchique | réclamation
guichet, agence, en personne, sur place, bureau d'accueil, accueil, en agence | adresse, horaires
question, interrogation, demander, poser une question, renseignement, me renseigner, demande d'information, faq, foire aux questions
parlez-vous français, en anglais, langue du service, conseiller francophone, interprète | langue
siège social, adresse postale, votre adresse, mentions légales, où êtes-vous situés | adresse, contact

# Se plaindre
réclamation, plainte, se plaindre, plains, réclamer, doléance, mécontentement, déposer une plainte | insatisfaction
faire une réclamation, déposer une réclamation, porter réclamation, adresser une réclamation, me plaindre à qui, bureau des plaintes | réclamation
mécontent, insatisfait, pas content, pas satisfait, déçu, déception, insatisfaction, décevant | réclamation, avis
inadmissible, inacceptable, honteux, scandaleux, une honte, c'est abusé, du foutage de gueule, n'importe quoi, intolérable, lamentable > réclamation, plainte
en colère, énervé, furieux, fâché, furax, vénère, en rogne, enragé, hors de moi, en pétard, choqué > réclamation, plainte
ras-le-bol, marre, ras le bol, plein le dos, j'en peux plus, saoulé, plein le cul, tanné, écœuré, à bout, excédé > réclamation, plainte
nul, nulle, service pourri, service de merde, minable, pitoyable, catastrophique, incompétents, bande d'incapables, incapables, désastreux > réclamation, avis
voleurs, bande de voleurs, escrocs, malhonnête, malhonnêtes, arnaqueurs, crapules, charlatans, menteurs > réclamation, fraude, débit
se moquer, foutez de moi, vous vous moquez, prenez pour un con, prend pour des imbéciles, fichez de moi, foutre de ma gueule > réclamation
menti, mensonge, promis, promesse, pas tenu parole, on m'avait dit, tromperie, trompé par, induit en erreur | réclamation
impoli, malpoli, mal reçu, désagréable, mal élevé, irrespectueux, manque de respect, mal parlé, insolent, agressif, raciste, discrimination | réclamation sur un employé, réclamation
vais porter plainte, attaquer en justice, mon avocat, vous aurez de mes nouvelles, 60 millions de consommateurs, mettre sur les réseaux, signaler à la répression > réclamation, médiateur, recours
remercier, remerciement, remerciements, merci beaucoup, bravo, félicitations, super service, ravi | avis
avis, opinion, commentaire, suggestion, idée, proposer une amélioration, feedback, retour d'expérience, sondage, enquête de satisfaction | laisser un avis
exiger, exige, mettre en demeure, je demande une solution, trouvez une solution, réglez ça > réclamation, solution
vous me devez, on me doit, ce qu'on me doit > remboursement, indemnisation
pas juste, injuste, injustice, inéquitable, c'est pas normal, anormal > réclamation, contestation
pour la troisième fois, encore une fois, déjà signalé, déjà contacté, toujours pas résolu, ça recommence, problème persiste, pas réglé, relancé plusieurs fois > réclamation, problème, suivi
perte de temps, fait perdre mon temps, perdu ma matinée, posé un jour de congé, déplacé pour rien > réclamation, indemnisation

# Perdu
comprends rien, comprends pas, pas compris, pige pas, pige rien, capte rien, pas clair, incompréhensible, c'est du chinois > fonctionnement, explication, aide
perdu dans le site, paumé, m'y retrouve pas, largué, embrouillé, confus > aide, guide
comment ça marche, comment ça fonctionne, fonctionnement, mode de fonctionnement, principe, marche à suivre, comment s'en servir | guide
expliquer, explication, expliquez-moi, éclaircissement, précision, précisions, détailler | guide
guide, tutoriel, tuto, étapes, mode d'emploi, démarche, démarches, procédure, instructions, aide en ligne
impossible, n'arrive pas, arrive pas à, pas possible, pas moyen, réussis pas > problème, erreur
où se trouve, trouve pas, introuvable, où trouver, vois pas, vois nulle part, cherche partout, caché où > trouver, chercher
me suis trompé, trompé, erreur de ma part, fait une erreur, me suis planté, gaffe, bourde, bêtise, fait une connerie, mégarde, par erreur, sans faire exprès, involontairement > erreur, corriger, modifier
faux, incorrect, erroné, inexact, pas le bon, mauvais, pas correct, incorrecte | erreur
corriger, rectifier, correction, rectification, réparer l'erreur | modifier
bizarre, étrange, louche, suspect, chelou, pas net, douteux, méfiant | sécurité, fraude
fiable, digne de confiance, de confiance, confiance, sérieux, site sérieux, est-ce légal votre site | sécurité
peur, inquiet, inquiète, inquiétude, inquiéter, angoissé, stressé, paniqué, panique, crainte, anxieux, flippe, craindre > sécurité, aide
triste, pleurer, désespéré, désemparé, à bout de nerfs, craque, galère, galérer, dans la merde, dans la mouise, pétrin > aide, contact
danger, dangereux, risque, risqué, en danger, se mettre en danger | sécurité
suicide, en finir avec la vie, idées noires, me faire du mal > urgence, aide
agression, agressé, attouchement, suivi dans la rue, harcèlement sexuel, comportement déplacé > harcèlement, signaler, police

# Pressé
urgent, urgence, pressé, presse, très pressé, au plus vite, dès que possible, asap, d'urgence, vital | rapide
j'en ai besoin aujourd'hui, besoin pour demain, peux pas attendre, il me le faut vite, ne peut pas attendre, c'est pour ce soir > urgent, express, délai
numéro d'urgence, appel d'urgence, secours, pompiers, samu, 112, 911 | urgence

# Vouloir et choisir
recommander, conseiller, conseil, recommandation, suggérer, que me conseillez-vous | comparer
vaut le coup, vaut la peine, intéressant pour moi, rentable, avantageux, ça vaut quoi | comparer, avantages
avantage, avantages, intérêt, bénéfice, à quoi ça sert, plus-value, inconvénient, inconvénients
obligatoire, obligé, obligation, nécessaire, indispensable, suis-je obligé, requis, exigé | conditions
facultatif, optionnel, volontaire, au choix, pas obligatoire
regretter, regret, changer d'avis, changé d'avis, me raviser, revenir sur ma décision | annuler, rétractation
facile, simple, facilement, sans prise de tête, fastoche, simplement | guide
compliqué, difficile, casse-tête, usine à gaz, prise de tête, complexe, galère à faire > aide, guide
raison, motif, cause, pour quelle raison, à cause de quoi
veut dire, signifie, signification, définition, que signifie, sens du mot, glossaire
information, renseignement, infos, info, en savoir plus, détails, renseigner
alternative, autre solution, autre possibilité, autrement, autre façon, solution de rechange, plan b
résoudre, solution, régler le problème, solutionner, remédier, remède, résolu
vérifier, contrôler, contrôle, vérification, s'assurer, m'assurer
confirmer, confirmation, valider, attester
prévenir, avertir, informer, aviser, signaler un problème, notifier, annoncer
oublier, oublié, oubli, omis, sorti de la tête

# Les gens
personne âgée, mes grands-parents, ma mère âgée, senior, aîné, troisième âge, pas doué en informatique, nul en informatique > aide, guide, accessibilité
enfant, enfants, gamin, gosse, môme, bambin, fils, fille, ado | mineur
conjoint, mari, femme, épouse, époux, compagnon, compagne, copain, copine | famille
ami, amie, pote, copains, inviter un ami
quelqu'un d'autre, une autre personne, un tiers, pour quelqu'un d'autre, à ma place | procuration
concours, tirage au sort, gagné, gagnant, jeu concours, loterie | fraude
deuil, perdu un proche, papa est mort, ma mère est décédée > décès, succession
méfiance, confiance en vous, êtes-vous une arnaque, site frauduleux > sécurité, fraude
ça m'énerve, m'agace, exaspéré, agacé, irrité, gavé, ça me gonfle > réclamation, plainte
`;
