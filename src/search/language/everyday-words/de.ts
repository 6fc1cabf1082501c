/** Words of daily life in German that are near others: what people wear, eat, see and do. */
export const german = `
schuh schuhe hemd hose hosen rock kleid mantel jacke hut handschuh socke stiefel gürtel brille
haus hause maus laus tisch stuhl bett tür tor boden wand dach zimmer küche garten fenster lampe
spiegel teppich handtuch seife teller glas tasse messer gabel löffel flasche ofen kühlschrank buch
bücher papier zeitung schule lehrer schüler stunde prüfung arzt krankenhaus medizin tablette zahn
kopf haar gesicht auge augen ohr nase hand hände finger arm bein fuß füße herz blut haut knochen
rücken hals straße brücke stadt dorf land fluss see meer strand insel wald baum blume gras stein
berg zug flug flüge flugzeug schiff boot wagen bus taxi hotel restaurant kino theater musik lied
tanz film spiel ball fußball mannschaft spieler sport regen schnee wind sturm wolke sonne mond stern
himmel feuer frühling sommer herbst winter morgen mittag abend nacht minute sekunde farbe rot grün
blau gelb schwarz weiß gold silber holz eisen wolle seide leder könig königin kirche krieg frieden
gesetz polizei richter gefängnis dieb burg hof bauer schaf kuh schwein huhn ente hund katze vogel
fisch pferd wolf bär löwe hase biene kind kinder junge mädchen mann frau onkel tante oma opa bruder
schwester vater mutter sohn tochter freund hochzeit geburtstag feier geschenk puppe brot butter milch
käse fleisch obst apfel orange kartoffel tomate kaffee tee bier wein zucker salz reis suppe ei eier
reise wetter wärme kälte hunger durst schlaf traum angst liebe leben sache seite weite breite länge`;
