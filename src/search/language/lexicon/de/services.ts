/** What customers tell of telephone lines, internet, energy, insurance and health, in German. */
export const services = `
# Telefon und Leitung
Nummer behalten, Nummer mitnehmen, Rufnummer mitnehmen, Nummer mitbringen, alte Nummer behalten, zu anderem Anbieter wechseln, Anbieter wechseln, NÜV > Rufnummernmitnahme, Portierung, portieren, Anbieterwechsel
früher raus, vorzeitig raus, vorzeitig aus dem Vertrag, vorher kündigen, eher rauskommen, aus dem Vertrag rauskommen > vorzeitige Kündigung, Kündigung, Mindestlaufzeit, Restentgelt
wie lange gebunden, wie lange noch Vertrag, wann läuft Vertrag aus, gebunden, wie lange hänge ich drin > Mindestvertragslaufzeit, Laufzeit, Vertragsende, Bindung
neues Handy zum Vertrag, Handy verlängern, Vertrag verlängern mit Handy, wann krieg ich neues Handy, Gerät erneuern > Vertragsverlängerung, Verlängerung, Endgerät
nur SIM, ohne Handy, SIM-only, ohne Gerät > SIM-only, Tarif
eSIM, digitale SIM, SIM ohne Karte, eSIM umziehen, eSIM auf neues Handy, eSIM lässt sich nicht installieren > eSIM, Profil, Aktivierung
neue SIM, SIM-Karte kaputt, SIM wird nicht erkannt, keine SIM, Ersatz-SIM, SIM tauschen, Handykarte, Nano-SIM > SIM-Karte, Ersatzkarte, SIM
PUK, PUK-Code, dreimal falsche PIN, Handy will PUK, SIM gesperrt > PUK, SIM-PIN, entsperren
SIM-Lock, Handy freischalten für andere Netze, Netlock, anderes Netz im Handy > SIM-Lock, entsperren
kein Netz, kein Empfang, keine Balken, Funkloch, null Empfang, nur Notrufe, kein Signal, Empfang weg, schlechter Empfang > Netzabdeckung, Netz, Empfang, Netzstörung
Gespräch bricht ab, Anruf bricht ab, fliege aus dem Gespräch, hör nichts, hören mich nicht, Rauschen in der Leitung, knackt in der Leitung, Echo > Gesprächsqualität, Störung, Telefonie
Datenvolumen weg, Daten aufgebraucht, Gigs leer, Volumen leer, gedrosselt, surfe nur noch langsam > Datenvolumen, Drosselung, Geschwindigkeit
Daten nachbuchen, mehr Gigs, Volumen nachkaufen, Datenpaket, mehr Datenvolumen > Datenpaket, nachbuchen, Zusatzpaket
Handy im Ausland, Handy im Urlaub, surfen im Ausland, telefonieren im Urlaub, Internet im Ausland > Roaming, Ausland
Sonderrufnummern, teure SMS, Abo per SMS, Drittanbieter-Abo, Klingelton-Abo, Mehrwertdienste > Drittanbieter, Mehrwertdienste, Drittanbietersperre
Mailbox, Anrufbeantworter, Mobilbox, Sprachbox, Combox, Mailbox ausschalten, Mailbox nervt > Mailbox, deaktivieren
Anrufe umleiten, Rufumleitung, weiterleiten auf andere Nummer > Rufumleitung, Weiterleitung
Nummer sperren, Spamanrufe, Werbeanrufe, werde ständig angerufen, Belästigung am Telefon > Anrufe blockieren, Rufnummern sperren
Nummer unterdrücken, anonym anrufen, unbekannte Nummer anzeigen > Rufnummernanzeige, Rufnummernunterdrückung
SMS geht nicht raus, SMS kommen nicht an, keine SMS > SMS, Nachrichten
Festnetz tot, Leitung tot, kein Freizeichen, Haustelefon > Festnetz, Störung, Anschluss
Vertrag übernehmen, Vertrag umschreiben, Vertrag auf meine Frau, auf anderen Namen, Vertragsinhaber ändern > Vertragsübernahme, Vertragsinhaber, Inhaberwechsel
zweite Karte, Zweitkarte, noch eine Nummer, SIM fürs Tablet, Multicard, Karte für die Uhr > Zusatzkarte, Multi-SIM, weitere SIM

# Internet daheim
Internet geht nicht, Internet weg, Internet ausgefallen, kein Internet, WLAN geht nicht, Internet tot, Leitung weg, komm nicht ins Netz, Inet down, Netz ist weg > Störung, Ausfall, Internetverbindung, Internetstörung
Internet langsam, WLAN langsam, lahmes Internet, Netflix ruckelt, nicht die volle Geschwindigkeit, weniger Mbit > Geschwindigkeit, Speedtest, Internetgeschwindigkeit
WLAN reicht nicht, WLAN schwach, kein WLAN im Schlafzimmer, WLAN oben, WLAN bricht ab, Reichweite vom WLAN > WLAN-Reichweite, Repeater, Mesh, WLAN-Empfang, WLAN
WLAN-Passwort, WLAN-Schlüssel, Netzwerkschlüssel, WLAN-Name, WLAN umbenennen > WLAN-Passwort, Netzwerkschlüssel, WLAN-Name
Router, Modem, Kasten vom Internet, Internetkasten, Box, Kastl, das Kästchen, Fritzbox > Router, Modem, Gerät
Router leuchtet rot, rotes Licht am Router, Router blinkt, Lämpchen, Router tot > LED, Leuchten, Router
Router neu starten, Router zurücksetzen, Stecker ziehen, Modem resetten > Neustart, zurücksetzen, Router
Router zurückschicken, Modem zurückgeben, was mach mit dem Router, Router wird noch berechnet > Rückgabe, Leihgeräte, Mietgeräte, Router
Techniker kommt, Techniker kam nicht, Monteur nicht erschienen, Installationstermin, Techniker versetzt, umsonst gewartet auf Techniker > Techniker, Termin, Technikertermin, Installation
Glasfaser, gibts Glasfaser bei mir, Verfügbarkeit prüfen, Ausbau > Glasfaser, Verfügbarkeit
Umzug Internet, zieh um, ziehe um, neue Wohnung Internet, Anschluss mitnehmen, übersiedeln, Übersiedlung, zügeln > Umzug, Umzugsservice, Anschluss
TV-Box, Receiver, Decoder, Sender weg, Sender fehlen, Bild friert ein, Klötzchen, Bild ruckelt, kein Ton am Fernseher, kein Bild > Sender, Sendersuchlauf, TV-Box, Bild
Jugendschutz, Kindersicherung, Seiten sperren für Kinder, Kinder sollen nicht sehen, Bildschirmzeit > Jugendschutz, Kindersicherung
Entschädigung für Ausfall, Geld für Tage ohne Internet, Gutschrift für Ausfall > Entschädigung, Gutschrift, Ausfall

# Strom, Gas, Wasser
Zählerstand, Zähler ablesen, Stand durchgeben, Ablesung, Zählerstand melden, geschätzt > Zählerstand, Zähler, Ablesung
Smart Meter, digitaler Zähler, intelligenter Zähler, moderner Zähler > Smart Meter, Zähler
Strom weg, Stromausfall, kein Strom, Licht ging aus, Sicherung fliegt, FI fliegt > Stromausfall, Störung
riecht nach Gas, Gasgeruch, Heizung kalt, Heizung kaputt, kein Warmwasser, Therme kaputt > Notfall, Gasgeruch, Heizung
Nachzahlung, Jahresabrechnung zu hoch, so viel Strom verbraucht, hoher Verbrauch, muss nachzahlen > Jahresabrechnung, Verbrauch, Nachzahlung
Abschlag ändern, Abschlag zu hoch, Teilbetrag senken, monatlich weniger zahlen, Akonto senken > Abschlag, Teilbetrag, anpassen
Auszug, ziehe aus, Wohnungsübergabe, Einzug, ziehe ein, Strom anmelden, Strom abmelden > Auszug, Einzug, anmelden, abmelden
PV-Anlage, Photovoltaik, Solarstrom, Einspeisung, Balkonkraftwerk, Wallbox, Wärmepumpe > Einspeisung, Photovoltaik, Tarif
Rohrbruch, Wasser läuft aus, tropft, kein Wasser, wenig Druck > Wasser, Störung, Rohrbruch
Müll nicht abgeholt, Mülltonne, Sperrmüll, Altpapier, Restmüll > Abholung, Abfall, Abfuhrkalender

# Versicherung
Schaden melden, Schaden anmelden, bei mir wurde eingebrochen, Versicherung zahlt, hab einen Schaden > Schadensmeldung, Schaden, melden
was ist mit meinem Schaden, Schaden noch nicht bezahlt, wann zahlt die Versicherung > Schadensbearbeitung, Bearbeitungsstand, Auszahlung, Schaden
Versicherung zahlt nicht, Schaden abgelehnt, weigert sich zu zahlen > Ablehnung, Schaden, Beschwerde
ist das versichert, bin ich versichert, zahlt ihr wenn, deckt ihr das, was ist gedeckt > Versicherungsschutz, Deckung, versichert
Fahrer eintragen, Sohn fährt, jemand anderer fährt, weiterer Fahrer > Fahrer, Fahrerkreis
Polizze, Police, Versicherungsschein, Versicherungsbestätigung, grüne Karte > Versicherungsschein, Versicherungsnachweis, Police
Unfall gebaut, reingefahren, mir ist wer reingefahren, Auffahrunfall, Blechschaden > Unfall, Schaden, Unfallbericht
liegen geblieben, Panne, springt nicht an, Abschleppdienst, Pannenhilfe > Pannenhilfe, Panne, Abschleppen
krank im Urlaub, Arzt im Urlaub, Krankenhaus im Ausland > Reiseversicherung, Auslandskrankenversicherung, Ausland

# Gesundheit und Termine
Termin ausmachen, Termin vereinbaren, Termin kriegen, zum Doktor, Arzttermin, nächster freier Termin, drankommen > Termin, Terminvereinbarung, buchen
Termin verschieben, Termin verlegen, kann nicht kommen, anderer Tag, umbuchen, Termin ändern > verschieben, ändern, Termin
Termin absagen, Termin stornieren, komme nicht > absagen, stornieren, Termin
Termin verpasst, Termin verschlafen, nicht erschienen, komme zu spät zum Termin > versäumter Termin, Termin, Verspätung
Rezept, Tabletten aus, Medikamente leer, Folgerezept, brauch meine Pillen > Rezept, Medikament, Folgerezept
Laborwerte, Blutwerte, Befund, Ergebnisse vom Arzt > Befund, Ergebnisse, Labor
Krankschreibung, krankgeschrieben, gelber Schein, AU, Krankmeldung, Krankenstand, Attest > Arbeitsunfähigkeitsbescheinigung, Krankmeldung, Bestätigung
Überweisung zum Facharzt, zum Spezialisten, Überweisungsschein, Zuweisung > Überweisung, Facharzt
Videosprechstunde, Arzt per Video, online zum Arzt > Videosprechstunde
Impfung, impfen, Auffrischung, Impfpass, Piks > Impfung, Impfpass
Versichertenkarte, E-Card, Gesundheitskarte, Krankenkassenkarte > Gesundheitskarte, Krankenkasse
Wartezeit, Wartezimmer, wie lange warten, Warteliste > Wartezeit, Warteliste
`;
