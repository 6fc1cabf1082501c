/**
 * Words of German that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of sein, haben, werden and the modal verbs.
 * Also the words by which requests begin and end politely, and what is typed in a hurry or said in
 * place of all of these.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const german = `
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
anders ans auch auf aufm aufs aus ausm bald bei beim bereits bin binn bins bis bisschen bissl bist
bitte bitteschon bloss brauch brauche brauchen braucht brauchten brauchts bzgl bzw da dabei dafur
dagegen damit danach dank danke dankeschon dann daran darauf daraus darf darfs das dass dasselbe dat
davon dazu dein deine deinem deinen deiner deins dem den denen denn denselben der deren derselbe
derselben des deshalb dessen deswegen dich die dies diese dieselbe dieselben diesem diesen dieser
dieses dir doch dort du durch durchs durfen dus eben eh eigentlich eigtl ein eine einem einen einer
eines einige einigen einiger einmal er ers erstmal es etc etwa etwas euch euer euers eure eurem
euren eurer evtl fur furs gab ganz ganze ganzen ganzer gegen gehts gell gerade gern gerne
gewesen gibs gibt gibts grad grade guten hab habe haben habs habt hallo halt hast haste hat hats hatt
hatte hatten hatts hello hey hi hier hin hinter hinterm huhu ich ichs ihm ihn ihnen ihr ihre ihrem
ihren ihrer ihres ihrs im immer immernoch in indem ins irgendwann irgendwas irgendwem irgendwer
irgendwie irgendwo isn isses ist ists ja jede jedem jeden jeder jedes jedoch jene jener jenes jetz
jetzt jo kann kanns kannst kein keine keinem keinen keiner keines konne konnen konnt konnte konnten
konnts kriegt leider mach mache machen macht machte machts mag mal man manche manchen mancher mehr
mehrere mehreren mehrerer mein meine meinem meinen meiner meines meins mich mir mit mochte mochten
moin muss musse mussen musst musste mussten mussts n na nach naja ne nee nem nen ner nichmal nicht
nichts nie niemals nimmer nix noch nochmal nochmals nu nun nur ob obs oder ohne ok okay schon
schonmal sehr sein seine seinem seinen seiner seines seit selber selbst servus sich sie sies sind so
solche solchen solcher solches soll sollen sollt sollte sollten sollts son sondern sone sonst sowas
trotzdem tu tun tut uber ubers um ums und uns unser unsere unserem unseren unserer unseres unter
unterm usw viel viele vielen vieler vielleicht vll vllt vom von vor vorm wahrend wann war ware waren
wars warum was wat weil weils weiter weitere weiteren weiterer weiteres welche welchem welchen
welcher welches wem wen wenn wenns wer werd werde werden weshalb wessen wie wieder wies wieso
wieviel wieviele will wir wird wirds wirklich wo wofur woher wohin wollen wolln wollt wollte wollten
wollts womit woran worauf wurd wurde wurden ziemlich zu zum zur zwar zwischen`;
