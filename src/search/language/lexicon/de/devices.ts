/** What customers call devices: phones, computers, internet, television, apps, faults, repairs, SIM cards. */
export const devices = `
# Geräte
Handy, Smartphone, Mobiltelefon, Telefon, Natel, Händy, iPhone, Android-Handy, Phone | Samsung | Gerät
Gerät, Apparat, Endgerät, Device, Maschine, Kiste, Kasten, Kastl | Handy, Computer
Computer, PC, Rechner, Laptop, Notebook, Mac, MacBook, Desktop | Gerät
Tablet, iPad, Tab, E-Reader, Kindle | Gerät
Smartwatch, Apple Watch, Armbanduhr, Fitnessuhr, Fitnessarmband, Tracker | Gerät
Kopfhörer, Ohrhörer, Headset, Airpods, Earbuds, Ohrstöpsel, Hörer, In-Ears | Bluetooth, Ton
Fernseher, TV, TV-Gerät, Glotze, Fernsehgerät, Smart-TV, Fernseh, Flimmerkiste | Fernsehen, Bildschirm
Haushaltsgerät, Waschmaschine, Geschirrspüler, Spülmaschine, Kühlschrank, Trockner, Backofen, Herd, Gefrierschrank, Staubsauger, Kaffeemaschine, Mikrowelle, Wäschetrockner, Eiskasten, Abwaschmaschine > Gerät, Großgerät, Elektrogerät
Drucker, drucken, ausdrucken, gedruckt, Druckerpatrone, Toner, Ausdruck, Patrone, drucke aus, Scanner, scannen | Gerät
Kamera, Webcam, Fotoapparat, Linse, Cam, Digitalkamera, Kamerabild | Foto
Spielkonsole, Konsole, PlayStation, Xbox, Nintendo, Switch, Controller, Gaming, zocken, Videospiel, Spiel | Gerät
# Kaputt
kaputt, defekt, funktioniert nicht, geht nicht, geht nicht mehr, tut nicht, tut nichts, tut nix, funktioniert nicht mehr, kaputtgegangen, im Eimer, hinüber, ist hin, hinig, futsch, Schrott, streikt, spinnt, klappt nicht, will nicht mehr, am Arsch, im Arsch, läuft nicht, ausgefallen, gibt keinen Mucks mehr, Geist aufgegeben, außer Betrieb, funzt nicht, funktioniert plötzlich nicht, tot, verreckt, abgenippelt, kaputtgemacht | Störung, Fehler, beschädigt | Reparatur, Garantie
Fehler, Störung, Panne, Bug, Macke, Fehlfunktion, Aussetzer, Defekt, Fehlverhalten, Hänger | Problem, Fehlermeldung, funktioniert nicht
Fehlermeldung, Fehlercode, Fehlernummer, Error, Fehlertext, Errorcode, Störungsmeldung, zeigt Fehler an, Fehleranzeige, Fehler angezeigt | Fehler
Fehler beheben, Problem lösen, Fehlerbehebung, Problemlösung, Störung beheben, Lösung, lösen, behoben, beheben, Behebung, gelöst, wieder hinbekommen, Abhilfe, Troubleshooting, Fehlersuche, wieder zum Laufen bringen | Fehler, Hilfe
lässt sich nicht einschalten, startet nicht, geht nicht an, schaltet nicht ein, geht nicht mehr an, fährt nicht hoch, springt nicht an, bleibt schwarz, Bildschirm bleibt schwarz, schwarzer Bildschirm, geht nicht auf, lässt sich nicht starten, bootet nicht, Bildschirm schwarz, bleibt dunkel, Startproblem | Akku, neu starten, defekt
schaltet sich aus, schaltet sich ab | Akku, neu starten, defekt
geht von selbst aus, geht immer aus, geht einfach aus, startet ständig neu, Bootschleife, startet von selbst neu, geht ständig aus > schaltet sich ab, Akku, Neustart, defekt
einschalten, anschalten, anmachen, angeschaltet, eingeschaltet, aufdrehen, anstellen, schalte ein, schalte an, angemacht, aufgedreht, starten, hochfahren, in Betrieb nehmen | aktivieren
ausschalten, ausgeschaltet, ausmachen, abdrehen, abgedreht, herunterfahren, schalte aus, ausgemacht, abstellen, runterfahren | deaktivieren
neu starten, Neustart, neustarten, rebooten, Reboot, aus und wieder einschalten, aus- und einschalten, vom Strom nehmen, Stecker ziehen, durchstarten, starte neu, aus und an machen | zurücksetzen
zurücksetzen, Werkseinstellungen, Reset, Werksreset, auf Werkseinstellungen, resetten, Werkszustand, zurückgesetzt, Factory Reset, setze zurück, Hard Reset, Auslieferungszustand, formatieren, plattmachen | neu starten, löschen
hängt, hängt sich auf, eingefroren, friert ein, reagiert nicht, aufgehängt, stürzt ab, Absturz, abgestürzt, bleibt hängen, bleibt stehen, crasht, Crash, hängen geblieben, reagiert nicht mehr, eingefriert, ruckelt, stockt, freezt, schmiert ab, abgeschmiert, schmiert ständig ab, stürzt ständig ab, schließt sich von selbst | neu starten, langsam | App
langsam, lahm, träge, zu langsam, lädt nicht, lädt ewig, braucht ewig, langsamer, Schneckentempo, dauert ewig, lahmarschig, laggt, kriecht | Geschwindigkeit
laut, macht Geräusche, lautes Geräusch, quietscht, brummt, klappert, Geräusche, rattert, surrt, pfeift, knackt, Geräusch, Lärm, vibriert | Störung
heiß, überhitzt, wird heiß, Überhitzung, brennt, raucht, Rauch, stinkt, riecht verbrannt, verbrannt, Funken, aufgebläht, Akku aufgebläht, glüht, Brandgeruch, angekokelt | Akku, defekt | Sicherheit
nass geworden, ins Wasser gefallen, Wasserschaden, Feuchtigkeit, ins Klo gefallen, Kaffee verschüttet, Flüssigkeitsschaden, Wasser drin, nass, verschüttet, feucht | beschädigt | Garantie, Reparatur
runtergefallen, fallen gelassen, heruntergefallen, hingefallen, Sturz, Sturzschaden, fallen lassen, aus der Hand gefallen, hinuntergefallen, abgefallen, gestürzt | beschädigt, Displayschaden
Displayschaden, Display gebrochen, Display kaputt, Bildschirm kaputt, Displaybruch, Glas gesprungen, Spinnen-App, Riss im Display, Bildschirm gesprungen, Displayreparatur, Glasbruch, Sprung im Display, Displaytausch, Scheibe kaputt, Bildschirm gebrochen | Reparatur, Display
Display, Bildschirm, Anzeige, Monitor, Screen, Touchscreen, Touch | Gerät
Streifen im Bild, flackert, flimmert, Pixelfehler, Linien am Bildschirm, Streifen, Flimmern, Flackern, verschwommen, Bildfehler, Bild verpixelt | Display, Bild
Akku, Batterie, Akkulaufzeit, Batterielaufzeit, Akku leer, Akku hält nicht, Akku schwach, Akkutausch, Akku schnell leer, Batterie leer, Saft, Akkuleistung, Akku entlädt sich, kein Saft | laden, Reichweite
laden, aufladen, geladen, lädt nicht auf, lädt nicht, Ladevorgang, Akku laden, lade, Aufladen klappt nicht, laden geht nicht, Ladeproblem, lädt nicht mehr | Ladegerät, Akku
Ladegerät, Ladekabel, Netzteil, Netzgerät, Stromkabel, Netzstecker, Stecker, Ladestecker, Steckernetzteil, Aufladekabel, Ladestation, Stromstecker | laden, Kabel
Kabel, Anschlusskabel, Netzwerkkabel, LAN-Kabel, HDMI-Kabel, Leitung, USB-Kabel, Schnur, Verbindungskabel, Verlängerungskabel, Patchkabel, DSL-Kabel | anschließen
Steckdose, Dose, TAE-Dose, Telefondose, Anschlussdose, Multimediadose, Kabeldose, Wanddose, Glasfaserdose, Buchse, Port | anschließen, Kabel
anschließen, angeschlossen, verkabeln, einstecken, anstecken, schließe an, verkabelt, anstöpseln, eingesteckt, Verkabelung | einrichten
Taste, Knopf, Button, Schalter, Tastatur, drücken, Home-Button, klicken, gedrückt, Schaltfläche, Knöpfe, Keyboard | Bedienung
Ton, kein Ton, Lautstärke, Lautsprecher, Sound, Klang, zu leise, hört man nichts, hört man nix, höre nichts, höre nix, Mikrofon, kein Sound, hört mich nicht, Audio, Mikro, Tonprobleme | Kopfhörer | Einstellungen
Fernbedienung, Fernsteuerung, Umschalter | Fernseher, TV-Box
Leuchte, Lämpchen, Lampe, LED, blinkt, leuchtet rot, rote Lampe, Licht blinkt, rotes Licht, Kontrollleuchte, leuchtet, Kontrolllampe, Lamperl, grünes Licht, orange, Statusleuchte | Störung | Router
Speicher, Speicherplatz, Speicher voll, kein Platz mehr, Speicherkarte, SD-Karte, Festplatte, ist voll, USB-Stick, Speicherplatz frei, Harddisk | löschen, Cloud
Sicherung, Backup, Datensicherung, sichern, gesichert, Sicherungskopie, Back-up, Daten sichern, Cloud-Sicherung, speichern | Cloud, wiederherstellen
Daten übertragen, Datenübertragung, Daten aufs neue Handy, umziehen auf neues Handy, Daten mitnehmen, Kontakte übertragen, Fotos übertragen, synchronisieren, Synchronisierung, synchronisiert, Sync, übertragen, Datenübernahme, Handyumzug, überspielen | neues Handy, Sicherung
Bluetooth, koppeln, verbinden, pairen, verbunden, gekoppelt, Kopplung, verbindet nicht, Pairing, Verbindung herstellen, verknüpfen, verknüpft | Gerät
Seriennummer, IMEI, Gerätenummer, IMEI-Nummer, Serien-Nr, Rahmennummer, Typenschild | Gerät
Anleitung, Bedienungsanleitung, Gebrauchsanweisung, Handbuch, Gebrauchsanleitung, Betriebsanleitung, Beschreibung, Manual, Tutorial, Schritt für Schritt, Erklärung | einrichten
einrichten, Einrichtung, eingerichtet, installieren, Installation, konfigurieren, installiert, richte ein, aufsetzen, Ersteinrichtung, Set-up, Setup, Konfiguration, erste Schritte, instalieren, aufgesetzt | anschließen, aktivieren
Einstellungen, Optionen, Konfiguration, Settings, Menü, Systemeinstellungen, einstellen, eingestellt, Einstellung, stelle ein | ändern
# Reparatur
Reparatur, reparieren, repariert, richten, instand setzen, Instandsetzung, herrichten, flicken, ganz machen, Reperatur, gerichtet, Instandhaltung, fixen, Werkstatt, Reparaturauftrag, Service | Techniker, Kostenvoranschlag | Garantie
Reparaturstatus, Stand der Reparatur, Status der Reparatur, Reparatur verfolgen, wann Handy fertig, Reparatur fertig, Reparatur dauert, wie lange Reparatur, Reparaturdauer, Reparaturnummer, wie weit Reparatur, Handy fertig, Gerät fertig, Laptop fertig, schon repariert, Rad fertig, Auto fertig, noch in Reparatur | Reparatur
Reparaturkosten, was kostet Reparatur, Reparatur kostet, kostenpflichtige Reparatur, Reparaturpauschale | Kostenvoranschlag, Reparatur
Gerät einschicken, zur Reparatur schicken, Einsendung, einsenden, einschicken, eingeschickt, eingesandt, schicke ein, Gerät einsenden, Reparatur einsenden, zur Reparatur geben | Rücksendeetikett | Reparatur
Wartung, Inspektion, Wartungsarbeiten, warten lassen, Servicetermin, Überprüfung | Reparatur
reinigen, putzen, sauber machen, waschen, säubern, Reinigung, gereinigt, geputzt, abwischen, gewaschen, verschmutzt, dreckig, Fleck | Pflege
# App und Software
App, Anwendung, Applikation, Programm, Software, Apps, Handy-App, mobile App, Smartphone-App | herunterladen
App funktioniert nicht, App geht nicht, App stürzt ab, App öffnet nicht, App lädt nicht, App startet nicht, App hängt, App spinnt, Problem mit der App, App reagiert nicht | App, aktualisieren, neu installieren
Webseite, Website, Internetseite, Seite, Homepage, Webseite geht nicht, Seite lädt nicht, Seite geht nicht auf, Seite öffnet nicht, Webshop, Onlineshop, Internetauftritt | Browser, Wartung
Browser, Chrome, Firefox, Safari, Edge, Internet Explorer | Webseite
aktualisieren, Update, updaten, Aktualisierung, Softwareupdate, Firmware, neue Version, upgedatet, Systemupdate, geupdatet, Software-Update, Firmware-Update | Version | App
nach Update, seit Update, seit letzten Update, Update fehlgeschlagen, Update hängt, Update klappt nicht > aktualisieren, Fehler, Version
herunterladen, runterladen, Download, downloaden, heruntergeladen, runtergeladen, lade herunter, lade runter, gedownloadet | speichern, installieren
hochladen, Upload, hochgeladen, uploaden, lade hoch, anhängen, Anhang, Datei anhängen, beifügen, raufladen | Datei
Datei, Dokument, PDF, Unterlagen, File, Dateien, Dateiformat, Ordner | hochladen, herunterladen
Foto, Bild, Bilder, Fotos, Aufnahme, Photo, Selfie, Screenshot, Bildschirmfoto, fotografieren | Kamera, hochladen
Video, Film, Clip, Filme, Serie, Serien, Videos, Streaming, streamen | abspielen
deinstallieren, App löschen, deinstalliert, Programm entfernen, App entfernen, Deinstallation | App
Betriebssystem, Android, iOS, Windows, macOS, Linux, Systemversion | kompatibel, Version
kompatibel, Kompatibilität, passt zu, unterstützt, geht mit, läuft auf, Systemvoraussetzungen, welche Geräte, inkompatibel, Voraussetzungen | Version | Gerät
Cloud, iCloud, Google Drive, OneDrive, Onlinespeicher, Dropbox, Cloudspeicher | Sicherung
# Mobilfunk
SIM-Karte, SIM, Simkarte, Sim Karte, Handykarte, Nano-SIM | Rufnummer, aktivieren
SIM aktivieren, SIM-Karte aktivieren, SIM freischalten, Karte freischalten, SIM-Karte freischalten, neue SIM-Karte, SIM in Betrieb nehmen, SIM einlegen, SIM-Karte einsetzen, SIM-Karte eingelegt, Freischaltung der SIM, SIM registrieren | SIM-Karte, aktivieren
eSIM, E-Sim, digitale SIM, eSIM-Profil, elektronische SIM, eSIM-Karte, virtuelle SIM, QR-Code für eSIM | QR-Code | SIM-Karte
eSIM auf neues Handy, eSIM übertragen, eSIM umziehen, eSIM installieren, eSIM einrichten, eSIM wechseln, eSIM gelöscht, eSIM scannen, eSIM lässt sich nicht aktivieren, eSIM herunterladen | eSIM, neues Handy
SIM-Karte nicht erkannt, keine SIM, SIM nicht erkannt, SIM ungültig, keine SIM-Karte, SIM defekt, SIM-Karte kaputt, SIM-Fehler, SIM-Karte defekt | SIM-Karte, Ersatz-SIM
Ersatz-SIM, SIM-Karte ersetzen, SIM tauschen, SIM-Tausch, Ersatzkarte SIM, neue SIM bestellen, SIM-Kartentausch, SIM-Karte austauschen | SIM-Karte
PUK, Super-PIN, PUK-Code, SIM gesperrt, SIM-Karte gesperrt, SIM-PIN, SIM entsperren, SIM blockiert, SIM-Sperre, Karte fragt nach PUK, SIM-PIN falsch, PUK vergessen | PIN, gesperrt
SIM sperren, SIM-Karte sperren, Rufnummer sperren, Handy sperren, SIM-Karte sperren lassen, Handykarte sperren, Sperrung der SIM | Handy verloren, Handy gestohlen
Handy verloren, Handy weg, Handy gestohlen, Handy geklaut, Handy verlegt, Smartphone weg, finde Handy nicht, Telefon verloren, Telefon gestohlen, SIM-Karte verloren, Handydiebstahl, Handyverlust, iPhone weg, Handy im Taxi vergessen, Handy gefladert, SIM verloren, SIM-Karte gestohlen | SIM sperren, Handy orten
Handy orten, orten, wo ist mein Handy, Ortung, Mein iPhone suchen, Gerät finden, geortet, Mein Gerät finden, Gerät suchen, Standort finden, aufspüren | Handy verloren, Standort
Rufnummer, Telefonnummer, Handynummer, Tel, Mobilnummer, Telnr, Festnetznummer, Natelnummer | Nummer | SIM-Karte
Rufnummernmitnahme, Rufnummernportierung, Portierung, Nummer mitnehmen, Nummer behalten, Rufnummer mitnehmen, Nummer portieren, portieren, portiert, Mitnahme der Nummer, Nummernmitnahme, Rufnummer behalten, alte Nummer behalten, MNP, Nummer übernehmen, nehme Nummer mit | Anbieterwechsel, Rufnummer
Portierungscode, NÜV, NÜV-Info, Portierungs-PIN, Verzichtserklärung, Rufnummernmitnahme zu anderem Anbieter, Nummer wegnehmen, Nummer freigeben, Nummer abgeben, Rufnummer freigeben, Freigabe der Rufnummer, Nummernübertragungsverordnung, Opt-in zur Rufnummernmitnahme | Rufnummernmitnahme, kündigen, Rufnummer mitnehmen, Nummer mitnehmen
Netz, Empfang, kein Netz, kein Empfang, kein Signal, schlechter Empfang, Funkloch, Netzabdeckung, keinen Empfang, Signal, Balken, nur Notrufe, kein Dienst, Netzempfang, keine Verbindung zum Netz, schlechtes Netz, Mobilfunknetz, habe kein Netz, Handynetz, Sendemast | Netzstörung, Mobilfunk
Netzabdeckung, Abdeckung, Ausbau, 5G, LTE, 4G, Netzausbau, verfügbar an meiner Adresse, Versorgung, Glasfaserausbau, Verfügbarkeit prüfen, Mobilfunkmast | Netz, Verfügbarkeit
mobile Daten, Datenvolumen, mobiles Internet, Handyinternet, Internet am Handy, Internet unterwegs, GB, Gigabyte, Datenverbrauch, Inklusivvolumen, Highspeed-Volumen, Surfvolumen, mobiles Netz | Internet | Tarif
Datenvolumen aufgebraucht, Daten aufgebraucht, Datenvolumen weg, kein Datenvolumen mehr, Drosselung, gedrosselt, Volumen verbraucht, Daten leer, Gigabyte weg, Daten nachbuchen, Volumen aufgebraucht, Internet gedrosselt, Datenlimit, Datenvolumen leer, keine GB mehr, Datenpaket nachbuchen, GB aufgebraucht | mobile Daten, langsam
mobile Daten gehen nicht, Internet am Handy geht nicht, kein mobiles Internet, Handy kein Internet, APN, Zugangspunkt, mobile Daten funktionieren nicht, APN-Einstellungen, Internet nur mit WLAN | mobile Daten, Einstellungen
Mailbox, Sprachbox, Anrufbeantworter, Voicemail, Mobilbox, Combox, Sprachnachricht, Mailbox ausschalten, Sprachmailbox, Anrufbeantworter abhören | Rufumleitung
Rufumleitung, Anrufweiterleitung, Rufweiterleitung, Anruf umleiten, Weiterleitung, weiterleiten, Anrufe umleiten, weitergeleitet, leite um, Umleitung von Anrufen | Mailbox, anrufen
unerwünschte Anrufe, Spam-Anrufe, Werbeanruf, Nummer blockieren, Telefonterror, Ping-Anruf, Anrufer blockieren, unbekannte Nummer, belästigende Anrufe, unterdrückte Nummer, Anrufe blockieren, lästige Anrufe, Nummer sperren, ruft ständig an, ständig Anrufe, Belästigung am Telefon, Anrufsperre, Keiler, Telefonwerbung | blockieren
Nummer unterdrücken, anonym anrufen, Rufnummernunterdrückung, Nummer verbergen, Rufnummer anzeigen, Geheimnummer am Telefon, unterdrückte Rufnummer | Rufnummer
kann nicht telefonieren, Anrufe gehen nicht, nicht erreichbar, Telefon tot, Telefonieren geht nicht, Festnetz geht nicht, kein Freizeichen, Leitung tot, Telefon geht nicht, Anrufe kommen nicht an, Anrufe brechen ab, Gespräch bricht ab, nicht rausrufen | Störung, Telefon
Festnetz, Festnetzanschluss, Festnetztelefon, Telefonanschluss, Haustelefon, Festnetznummer, Schnurlostelefon
Prepaid, Wertkarte, Wertkartenhandy, Prepaid-Karte, ohne Vertrag | Guthaben aufladen | SIM-Karte
Drittanbietersperre, Drittanbieter, Mehrwertdienste, Mehrwertnummer, Premium-SMS, 0900, Sonderrufnummer, Drittanbieterkosten, SMS-Abo, WAP-Billing, Mehrwertdienst, Servicenummern, Fremdleistungen, Klingelton-Abo, Handyabo, teure Nummer, Fremdfirma, fremde Firma, Drittanbieterdienst, fremder Anbieter | unbekannte Abbuchung, sperren | Rechnung
Anschlusssperre, Anschluss gesperrt, Telefon gesperrt, Leitung gesperrt, Handy gesperrt, Rufnummer gesperrt, Leistung gesperrt, Dienst gesperrt, Netzsperre, abgeschaltet, Internet abgedreht, Anschluss abgedreht | offene Rechnung, entsperren
SIM-Lock, Simlock, Netlock, für andere Netze entsperren, Netzsperre aufheben, Handy freischalten, Unlock | entsperren
WLAN-Anruf, WiFi Calling, VoLTE, VoWiFi, WLAN-Telefonie | Telefon
# Internet zuhause
Internet, Netz, Online, Inet, Internetverbindung, Internetanschluss, Breitband, Festnetz-Internet, Internetzugang | WLAN | Router
WLAN, Wifi, Wi-Fi, W-LAN, WLAN-Netz, drahtloses Internet, Funknetz | Internet | Router
kein Internet, Internet geht nicht, Internet funktioniert nicht, Internet ausgefallen, Internet tot, Internet weg, Internetausfall, kein Netz zuhause, Internetstörung, keine Internetverbindung, Internet down, offline, Leitung down, Internet seit Tagen weg, ohne Internet, keine Verbindung | Störung, Router
Netzstörung, Störung, Ausfall, Netzausfall, Großstörung, Netzprobleme, Störungsmeldung, ausgefallen, Dienst ausgefallen, Serverausfall, down, Netzproblem, Störungsseite, Server down, Internetstörung, Mobilfunkstörung, Störungsmeldungen | kein Internet, Entschädigung
Störung melden, Störungsmeldung aufgeben, Ausfall melden, Störungshotline, Defekt melden | Störung
Entschädigung, Entschädigung bei Ausfall, Gutschrift für Ausfall, Minderung, Schadensersatz, Ausgleichszahlung, entschädigen, entschädigt, Schadenersatz, Kompensation, Wiedergutmachung | Ausfall, Gutschrift | Erstattung
Verbindung bricht ab, Internet bricht ab, bricht ständig ab, Verbindungsabbruch, Verbindungsabbrüche, instabil, Internet weg und wieder da, WLAN bricht ab, fliegt raus, Aussetzer, unterbricht, instabile Verbindung, ständig unterbrochen, Verbindungsprobleme | Störung | Router
Internet langsam, langsames Internet, Internetgeschwindigkeit, Geschwindigkeit, Speedtest, Bandbreite, langsames WLAN, Download langsam, Internet lahm, Mbit, Tempo, Datenrate, weniger als bestellt, Surfgeschwindigkeit, Internet lahmt, zu wenig Bandbreite | WLAN, Störung
schlechtes WLAN, WLAN schwach, schwaches WLAN, WLAN-Reichweite, WLAN reicht nicht, kein WLAN im Schlafzimmer, WLAN in anderem Zimmer, kommt nicht bis ins Zimmer, WLAN verbessern, WLAN-Signal, WLAN im ganzen Haus, WLAN im Obergeschoss, Funkabdeckung, WLAN-Empfang, WLAN im Keller, im Kinderzimmer kein WLAN, schwaches Wifi, schlechtes Wifi, WLAN im Schlafzimmer, Wifi schwach, WLAN kommt nicht überall hin | WLAN, Repeater
Repeater, WLAN-Verstärker, Mesh, Powerline, Access Point, dLAN, Verstärker, Extender | schlechtes WLAN
Router, Modem, Fritzbox, Internetbox, Fritz!Box, WLAN-Router, Hub, Speedport, WLAN-Box, Connect Box | Internet, WLAN
Router einrichten, Router anschließen, Router installieren, Modem anschließen, Router in Betrieb nehmen, Router konfigurieren, Router einstecken, erstes Mal Internet einrichten, Router aufstellen, Box anschließen, Modem installieren | Router, einrichten
Router zurückgeben, Router zurückschicken, Modem zurückschicken, Leihgerät zurückgeben, Hardware zurückgeben, Modem zurückgeben, Geräte zurückschicken, Router nicht zurückgeschickt, Mietgerät, Hardware-Rückgabe, Leihgerät, Gerät zurückgeben nach Vertragsende, Modem nach Kündigung, Router nach Kündigung, wohin mit Modem, wohin mit Router, Leihrouter, Leihmodem | Rücksendung, kündigen
WLAN-Passwort, WLAN-Schlüssel, Netzwerkschlüssel, WLAN-Kennwort, Wlan Passwort vergessen, WLAN-Code, WLAN-Name, SSID | WLAN | Router
Glasfaser, Fiber, FTTH, Lichtwellenleiter, Glasfaseranschluss, DSL, Kabelinternet, VDSL, Kabelanschluss | Internet, Anschluss
Anschluss, Leitung, Hausanschluss, Internetleitung, Telefonleitung, Anschluss schalten, Schalttermin, Anschlusstermin, Bereitstellung, Freischaltung Internet | Techniker, Internet
# Fernsehen
Fernsehen, TV, Kabelfernsehen, IPTV, Satellit, Antenne, HDTV, Sat, fernzusehen, Fernsehempfang | Fernseher, Sender
TV-Box, Receiver, Settop-Box, Mediabox, Set-Top-Box, Mediareceiver, TV-Receiver, Decoder, Festplattenreceiver, TV-Modul, CI-Modul | Fernsehen
Sender, Programm, Kanal, TV-Sender, Kanäle, Programme, Senderliste, Fernsehsender, Fernsehprogramm | Fernsehen, Sendersuchlauf
Sender fehlen, Sender weg, Programme weg, keine Sender, Sender verschwunden, Kanal fehlt, Sendersuchlauf, Suchlauf, Sender nicht gefunden, Programm fehlt, Sender nicht mehr da, Sender finden | Sender, Fernsehen
kein Bild, Bild ruckelt, Bild friert ein, Bild bleibt stehen, Bildstörung, Klötzchen, Bildaussetzer, Bild stockt, verpixelt, schwarzes Bild, TV ruckelt, Standbild, kein Signal am Fernseher, Fernseher zeigt nichts, Fernseher zeigt nix, Bild hängt, Fernsehbild | TV-Box, Störung
Aufnahme, aufnehmen, aufgenommen, Replay, zeitversetzt, Restart, Sendung aufnehmen, nehme auf, Mediathek | Fernsehen
Jugendschutz, Kindersicherung, Jugendschutz-PIN, Kinderschutz, Kinder sperren, Seiten sperren, Inhalte sperren, Elternkontrolle, Bildschirmzeit, Jugendschutzeinstellungen, Altersfreigabe, FSK, Kinderprofil, Kind surft, Handyzeit begrenzen, Kind vor Internet schützen | Kinder, sperren
Untertitel, Audiodeskription, Gebärdensprache, barrierefrei, Barrierefreiheit, Screenreader, blind, gehörlos, sehbehindert, schwerhörig | Einstellungen
# Begriffe
QR-Code, QR, Barcode, Strichcode, QR scannen, Code scannen, gescannt | Code
Standort, GPS, Position, Standortfreigabe, Aufenthaltsort | Einstellungen
einfügen, kopieren, eintippen, eingeben, eingegeben, gebe ein, Eingabe, einzugeben, tippen, ausfüllen | Formular
speichern, abspeichern, gespeichert, sichern | herunterladen
Chip, Transponder, Schlüsselkarte, Zugangskarte, Schlüsselanhänger, Fob | Schlüssel
# Mehr zu Geräten
Gerät nicht erkannt, nicht erkannt, wird nicht gefunden, findet Gerät nicht, erkennt nicht, nicht angezeigt, findet nicht | Bluetooth, verbinden
WLAN verbindet nicht, verbindet sich nicht mit WLAN, WLAN nicht angezeigt, WLAN nicht gefunden, keine WLAN-Verbindung, komme nicht ins WLAN, WLAN geht nicht, WLAN weg, WLAN funktioniert nicht, kein WLAN | WLAN-Passwort, Router
Gäste-WLAN, Gastzugang WLAN, WLAN für Gäste, Gastnetz, Gästenetz, Besuch WLAN | WLAN
WLAN-Passwort ändern, WLAN-Name ändern, WLAN umbenennen, WLAN-Schlüssel ändern, neues WLAN-Passwort | WLAN-Passwort, Router
Router-Passwort, Gerätepasswort, Benutzeroberfläche, Router-Oberfläche, Router-Login, Modem-Login, fritz.box, Routerpasswort | Passwort
Router neu starten, Modem neu starten, Router aus- und einschalten, Router reset, Router resetten, Modem resetten, Router zurücksetzen, Router vom Strom | Router, neu starten
Router blinkt, Router leuchtet rot, Modem blinkt, Power-Lampe, DSL-Lampe, Internet-Lampe, Licht am Router, Router leuchtet, Modem leuchtet rot, rote Leuchte am Router | Leuchte, Störung, Router
Router defekt, Router kaputt, Modem kaputt, Modem defekt, Router tauschen, neuer Router, Routertausch, Modemtausch, Austausch-Router, Router ersetzen | Router, Ersatzgerät
eigener Router, fremder Router, eigenes Modem, anderer Router, Router freie Wahl, eigene Fritzbox, Modem selbst kaufen, Bridge-Modus | Router, einrichten
Portfreigabe, Port öffnen, Portweiterleitung, IP-Adresse, feste IP, statische IP, IPv6, Dual Stack, NAT, DNS, VPN, öffentliche IP | Einstellungen | Router
Wartungsarbeiten, Wartungsfenster, geplante Wartung, Wartung im Netz, angekündigte Unterbrechung, Netzarbeiten, Baggerschaden, Kabel durchtrennt | Störung
wann Störung behoben, wie lange Störung, Entstörung, wann geht Internet wieder, Entstörungsdienst, Störungsdauer, Reparatur der Leitung | Störung, Dauer
Anschalttermin, wann Internet freigeschaltet, Schalttermin verschoben, Anschluss noch nicht aktiv, Internet noch nicht freigeschaltet, Anschluss nicht geschaltet, warte auf Anschluss, Internet nicht geschaltet | Anschluss, Techniker
Mobilfunk-Störung, Mobilfunk, Handynetz, Netzprobleme am Handy, Netz ausgefallen, Handynetz ausgefallen | Netz, Störung
Portierung dauert, wann Nummer portiert, Portierungsdatum, Portierung abgelehnt, Portierung fehlgeschlagen, Nummer noch nicht da, Nummer noch nicht portiert, Rufnummernmitnahme abgelehnt, Rufnummernmitnahme dauert | Rufnummernmitnahme, Dauer
neue Rufnummer, Rufnummer wechseln, andere Handynummer, neue Nummer bekommen, Nummer tauschen, Wunschnummer, Wunschrufnummer, Rufnummernwechsel | Rufnummer
SIM-Karte bestellen, SIM-Karte kommt nicht, SIM-Karte nicht erhalten, wann kommt SIM-Karte, SIM per Post, SIM-Karte nicht angekommen | SIM-Karte, Lieferung
SIM-Karten-Format, Micro-SIM, Mini-SIM, SIM zu groß, SIM zuschneiden, SIM passt nicht, Triple-SIM, Standard-SIM | SIM-Karte
Zweit-SIM, Dual-SIM, zwei SIM-Karten, zweite SIM, Multi-SIM, zwei Nummern, Zusatz-SIM, zwei Rufnummern, SIM für Smartwatch | Zusatzoption | SIM-Karte
Verbrauch anzeigen, wie viel Datenvolumen noch, restliches Datenvolumen, Datenverbrauch prüfen, wie viel verbraucht, verbleibende Einheiten, Restvolumen, Verbrauchsanzeige, Freieinheiten abfragen | mobile Daten, App
Hotspot, Tethering, persönlicher Hotspot, Internet teilen, mobiler Hotspot, Handy als Modem, Handy als Router | mobile Daten, WLAN
SMS senden geht nicht, SMS kommt nicht an, kann keine SMS schicken, SMS nicht gesendet, SMS-Zentrale, SMS-Empfang, MMS, iMessage, RCS | SMS | Einstellungen
Anruf abweisen, Anrufliste, Anklopfen, Konferenz, Klingelton, verpasster Anruf, Anrufton, Freizeichen | Telefon
Telefonbuch, Telefonbucheintrag, Eintrag im Telefonbuch, Herold, Telefonverzeichnis, Das Örtliche | Rufnummer
Ansage ändern, Mailbox abhören, Mailbox besprechen, Mailbox-PIN, Mailboxansage, Begrüßung, Sprachbox abhören, Mailbox einrichten | Mailbox
Sprachassistent, Alexa, Siri, Google Assistant, Echo, Google Home, Smart Speaker | verbinden | Gerät
Smart Home, smarte Geräte, Thermostat, Smarthome, Lichtsteuerung, Rauchmelder, Überwachungskamera, Türklingel, Saugroboter, smarte Steckdose, Alarmanlage | einrichten | Gerät
Fernseher verbinden, Handy mit Fernseher verbinden, Chromecast, AirPlay, Bild auf Fernseher, Fire TV, Fire Stick, App am Fernseher, spiegeln, TV-Stick, casten | Fernseher | App
Sender bezahlen, Pay-TV, Senderpaket, HD-Sender, verschlüsselt, Sender freischalten, Smartcard, Sender verschlüsselt, HD+, Zusatzsender, simpliTV | Sender, Zusatzoption
Favoritenliste, Senderplatz, Sender sortieren, Programmplatz, Senderliste sortieren, Kanäle ordnen | Sender
Internet am Fernseher, TV-App, Waipu, Zattoo, Magenta TV, Fernsehen am Handy, TV am Handy, Fernsehen ohne Box | Fernsehen, App
Ton nicht synchron, Ton versetzt, Ton hängt nach, kein Ton am Fernseher, nur Bild kein Ton, Ton weg, Fernseher ohne Ton | Ton, TV-Box
Fernbedienung koppeln, Fernbedienung geht nicht, Fernbedienung reagiert nicht, Fernbedienung defekt, Fernbedienung verloren, Fernbedienung funktioniert nicht | Fernbedienung, Batterie
Ersatzteil bestellen, Ersatzteil, Teil nachbestellen, Akku nachbestellen, Ersatzakku, Ersatzteile kaufen | Zubehör, Reparatur
Wasserdicht, wassergeschützt, IP68, wasserfest, spritzwassergeschützt, staubdicht | Garantie
Schutzhülle, Hülle, Schutzfolie, Panzerglas, Case, Cover, Displayschutz, Handyhülle | Zubehör
Leihgerät, Ersatzhandy, Überbrückungsgerät, Ersatzgerät während Reparatur, Leihhandy, Gerät leihweise | Reparatur
Daten vor Reparatur, Daten gelöscht nach Reparatur, Daten weg, Fotos weg, Kontakte weg, Daten sichern vor Reparatur, Datenverlust, Daten verloren, Bilder weg, Fotos gelöscht, Kontakte verschwunden | Sicherung, wiederherstellen
Reparatur abgelehnt, Reparatur nicht möglich, lohnt sich nicht zu reparieren, wirtschaftlicher Totalschaden, Totalschaden, unrepariert zurück, irreparabel, nicht reparierbar | Kostenvoranschlag, Garantie
nach Reparatur wieder kaputt, nach Reparatur defekt, Reparatur schlecht, nicht richtig repariert, Reparatur hat nichts gebracht, Reparatur hat nix gebracht, gleicher Fehler wieder, nach Reparatur gleicher Fehler | Reparatur, Reklamation
Selbstreparatur, selbst reparieren, selber reparieren, öffnen des Geräts, selber Akku tauschen, andere Werkstatt | Garantie, Reparatur
Kalkablagerung, entkalken, Kalk, verkalkt, Entkalkung, Filter wechseln, verstopft, Filter, Flusensieb | reinigen
läuft aus, tropft, undicht, Wasser läuft aus, leckt, Leck, rinnt, Wasser am Boden, pumpt nicht ab, Schlauch | defekt, Techniker
kühlt nicht, heizt nicht, wird nicht warm, wird nicht kalt, schleudert nicht, trocknet nicht, saugt nicht, wird nicht heiß | defekt, Reparatur
App-Update erzwingen, App veraltet, Version veraltet, alte Version, veraltet, Handy zu alt, nicht mehr unterstützt, altes Betriebssystem, läuft nicht auf Handy | aktualisieren, kompatibel
App nicht im Store, App nicht gefunden, App lässt sich nicht installieren, App Store, Google Play, Play Store, Installation fehlgeschlagen, App finden, App herunterladen | App, herunterladen
Berechtigungen der App, Zugriff auf Kamera, Zugriff auf Standort, App will Zugriff, Standortzugriff, App-Berechtigungen, Kamera erlauben | App, Einstellungen
Cache, Zwischenspeicher, Browserverlauf, Cache löschen, Verlauf löschen, Inkognito, privates Fenster, anderer Browser | Browser, Cookies
Hochladen fehlgeschlagen, Upload geht nicht, Datei zu groß, lässt sich nicht hochladen, Foto lässt sich nicht hochladen, Dateiformat falsch, Upload fehlgeschlagen, PDF öffnet nicht, Datei lässt sich nicht öffnen | hochladen, Datei
Seite nicht erreichbar, Serverfehler, 404, Fehler 500, Seite nicht gefunden, weiße Seite, leere Seite, Ladefehler, Server nicht erreichbar | Webseite, Störung
drahtlos, kabellos, Funk, ohne Kabel, wireless, schnurlos, Induktion | Bluetooth, WLAN
Dunkelmodus, Dark Mode, Nachtmodus, Helligkeit, zu dunkel, zu hell, Bildschirm zu dunkel, Energiesparmodus, Flugmodus, Stromsparmodus | Einstellungen
Kalibrierung, kalibrieren, Sensor, Messwert, misst falsch, zeigt falsche Werte, falsche Werte, Messfehler, ungenau | Einstellungen
Startbildschirm, Startseite, Dashboard, Hauptmenü, Menüpunkt, Reiter, Menü, Hauptseite | Einstellungen
Export, exportieren, Import, importieren, CSV, Excel, Excel-Tabelle, exportiert, importiert, Tabelle | herunterladen, Datei
Schnittstelle, API, Integration, Plugin, Erweiterung, Add-in, Webhook, Anbindung, integrieren | Software
ORF, ARD, ZDF, RTL, ProSieben, Sat.1, SRF, ServusTV, Vox, Puls 4, Arte, Eurosport > Sender, Programm, Fernsehen
Pornos, Pornografie, Erotik, Erwachseneninhalte, Gewaltvideos, nicht jugendfrei, nicht kindgerecht > Jugendschutz, Kindersicherung, sperren
steckt, klemmt, klemmen, verklemmt, hakt, sitzt fest, festgefahren, blockiert mechanisch | defekt, Störung
Ziffer, Zahl, Nummernfolge, Zahlenfolge, Zahlenkombination | Code
Bedienung, bedienen, Handhabung, wie bediene ich, Funktion, Funktionen, Knopfdruck, Features | Anleitung
Samsung, Huawei, Xiaomi, Pixel, Galaxy, Nokia, altes Handy, Handy zu alt, altes iPhone > Android, Gerät, Smartphone, Betriebssystem, kompatibel, unterstützte
im Netz, online shoppen, shoppen, übers Internet, im Internet kaufen > online, Online-Zahlung, Onlineshop, Bestellung
Fenster, Pop-up, Popup, Fensterchen, Kästchen, poppt auf, ploppt auf > Meldung, Hinweis, Freigabe, Dialog
erscheint nichts, erscheint nix, zeigt nichts, zeigt nix, taucht nicht auf, sehe ich nicht, nicht zu sehen, nirgends zu sehen > angezeigt, Anzeige, fehlt, erhalten
# Anschluss, Netz, Geräte: wie man es daheim sagt
alles tot, Straße ist tot, nichts geht mehr, nix geht mehr, ganze Straße, Nachbar auch, auch beim Nachbarn, bei allen weg, mausetot, Totalausfall, kein Mucks > Störung, Ausfall, Beeinträchtigung, Netzausfall
ruckelt, Ruckler, stockt, Puffern, lädt ewig, kommt fast nichts an, kommt fast nix an, kriecht, schnarchlangsam, Schneckentempo, lahme Leitung, wie Modem, dicke Leitung, Netflix > Geschwindigkeit, Bandbreite, langsam, Drosselung, Verbindung
oben im Zimmer, Kinderzimmer, im ersten Stock, Keller, Garten, Dachboden, hinterste Zimmer, durch die Wand > WLAN, Heimnetz, Reichweite, Empfang, Netzabdeckung
Kasten, Kiste, Kastl, Box, weiße Kiste, schwarzer Kasten, das Teil mit Lämpchen > Router, Receiver, Gerät, Endgerät, Leihgerät
was verstellt, verstellt, verdreht, kriege es nicht mehr hin, komplett von vorne, alles auf Anfang, Ursprungszustand, Auslieferungszustand > Werkseinstellungen, zurücksetzen, Reset
Besuch will ins Internet, Zahlen hinten drauf, langes Passwort, Nummer auf der Rückseite, Gäste ins Internet, Gäste, Besuch > WLAN-Kennwort, WLAN-Passwort, Netzwerkschlüssel, Gastzugang, Kennwort
surft mit, surfen mit, mitsurfen, Nachbarskinder, klaut mein WLAN, fremde im WLAN, aussperren, sperre aus > WLAN-Kennwort, Netzwerkschlüssel, Passwort, Netzwerk
ziehen nach, ziehen um, zieh um, hinziehen, hinzieh, neue Bude, andere Stadt, andere Wohnung, neues Zuhause, Wohnungswechsel > Umzug, Adresse, neuer Wohnort, Anschluss
alte Nummer, Nummer behalten, Nummer mitnehmen, Nummer retten, alle kennen meine Nummer, meine Nummer verloren, Nummer übernehmen > Rufnummernmitnahme, Rufnummer, Telefonnummer, portiert, Portierung
telefoniert auf meine Kosten, auf meine Kosten, Handy geklaut, Telefon vergessen, Handy liegen lassen, im Taxi, im Zug vergessen, im Bus vergessen > Verlust, sperren, Sperrung, verloren, Diebstahl
acht Zahlen, acht Ziffern, achtstellig, will andere Nummer, beim Einschalten, falsch getippt beim Einschalten > PUK, SIM-Karte, PIN
Kärtchen, Chip, Chipkarte, kleines Kärtchen, Handykarte, Karte fürs Handy, Karte fürs Telefon > SIM-Karte, SIM, Ersatz-SIM
Quadrat, Pixelquadrat, schwarzweißes Muster, Code zum Abfotografieren, Kästchencode, abfotografieren, Strichding > QR-Code, scannen
Gigas, Gigs, keine GB, Handyinternet, mobiles Netz, Handynetz, Mitte des Monats leer, nachkaufen > Datenvolumen, mobile Daten, Inklusivvolumen, Volumen
Werbung gedrückt, auf Werbung gedrückt, Spiel auf der Rechnung, In-App, Klingelton-Abo, Kind hat gekauft, Sternchennummer, 0900, nie bestellt auf der Telefonrechnung > Drittanbietersperre, Drittanbieter, Mehrwertdienste, Abbuchungen
buddeln, buddelt, aufgraben, Bagger, Straße aufgerissen, schnelles Internet, das Schnelle, wann bin ich dran > Glasfaser, Glasfaserausbau, Ausbau, Verfügbarkeit, Anschluss
Glotze, Flimmerkiste, Fernsehen, TV, Telly, Kiste fürs Fernsehen, ARD, ZDF, RTL, ORF, SRF, Bildschirm schwarz, kein Signal > Fernseher, Receiver, Sender, Sendersuchlauf, Empfang
mitschneiden, mitgeschnitten, aufnehmen, aufgenommen, aufzeichnen, später schauen, Tatort, verpasste Sendung, nachschauen > Aufnahme, Aufzeichnung, Replay
Anrufbeantworter, Mailbox, Sprachbox, Combox, Tante geht ran, quatschen drauf, Ansage, Voicemail | Sprachnachricht
woanders klingeln, soll woanders klingeln, umleiten, weiterleiten, aufs Handy klingeln, Anrufe zu meiner Frau, nicht erreichbar umleiten, umgeleitet > Rufumleitung, Weiterleitung, Anrufweiterleitung, weitergeleitet
wer dran ist, nicht sehen wer anruft, anonym anrufen, Nummer verstecken, Nummer nicht zeigen, ohne Nummer anrufen, unbekannt anrufen > Rufnummernunterdrückung, unterdrücken, Rufnummernanzeige
bimmelt, ruft dauernd an, ruft ständig an, Callcenter ruft, mein Ex, Stalker, Telefonterror, Werbeanruf > unerwünschte Anrufe, Sperrliste, blockieren
abgehackt, hör nichts, hör nix, höre den anderen nicht, bricht weg, mitten im Reden weg, verstehe nichts, verstehe nix, Hall, Echo, Knacken, Rauschen, versteht mich keiner > Gesprächsabbruch, Gesprächsabbrüche, Sprachqualität, Empfang
was hab ich noch drauf, noch drauf, wie viel noch, ob noch was drauf ist, kann noch telefonieren, Restguthaben, Rest > Guthaben, abfragen, Guthabenabfrage
Startpaket, Starterset, Handykarte vom Supermarkt, Aldi-Karte, im Supermarkt gekauft > Prepaid, registrieren, Registrierung, Aktivierung
Tablet auch ins Netz, Uhr soll telefonieren, zweite Sim, zweite Karte gleicher Vertrag, mehrere Geräte mit einer Nummer > Multi-SIM, Zweitkarte, Zusatzkarte
abgedreht, abgeklemmt, abgestellt, Saft abgedreht, Leitung gekappt, gekappt, spät dran mit Zahlen > Sperre, gesperrt, Anschlusssperre, Zahlungsrückstand
wen angerufen, mit wem telefoniert, wer wann telefoniert, Anrufliste, jede einzelne Verbindung > Einzelverbindungsnachweis, Verbindungen, EVN
Hörer, Hörer abheben, Telefon mit Schnur, Wählscheibe, kein Tuten, tutet nicht, Leitung tot > Festnetz, Freizeichen, Telefondose
kommt alles zurück, keiner kann mir schreiben, Mail kommt zurück, kein Platz, Platz alle, Speicher voll, alles voll > Postfach, Speicherplatz, Speicher, E-Mail-Postfach
weggeschmissen, weggeworfen, aus Versehen gelöscht, Arbeit futsch, alles futsch, alles weg, Dokument weg, Ordner weg, Datei weg > wiederherstellen, gelöscht, Papierkorb, Wiederherstellung
überschrieben, von gestern, Stand von gestern, wer hat geändert, Fassung von vorher, vorheriger Stand > Versionsverlauf, Version, wiederherstellen
am Handy was anderes, auf dem anderen Gerät nicht, kommen am Laptop nicht an, kommt nicht rüber, gleicht nicht ab, nicht gleich auf beiden > Synchronisierung, synchronisieren, Abgleich
mehr Platz, kein Platz mehr, sagt voll, nimmt nichts mehr an, nimmt nix mehr an, randvoll, platzt aus allen Nähten > Speicherplatz, Speicher, Kontingent
Excel, Tabelle, Liste rausziehen, alles mitnehmen, rausziehen, Daten mitnehmen, CSV > exportieren, Export, herunterladen, Daten
rumpfuschen, reinpfuschen, jeder kann ändern, soll das sehen können, auch sehen können, mit reinlassen, sehen aber nicht ändern > Freigabe, Freigabelink, teilen, Berechtigung, bearbeiten
draufspielen, aufspielen, hängt bei, bleibt bei Prozent, bleibt stehen bei, Balken bewegt sich nicht, Meldung mit Nummer, komische Nummer > Installation, installieren, Fehlercode, Setup
alte Mühle, alte Kiste, alter Rechner, alter Laptop, alter Mac, läuft das auf, geht das auf meinem, Windows 7, schwacher Rechner > Systemvoraussetzungen, kompatibel, Voraussetzungen, Betriebssystem
geht gleich wieder zu, geht wieder zu, schmiert ab, friert ein, fliegt raus, hängt sich auf, bleibt hängen, neu anmachen, schließt sich, zugegangen > stürzt ab, Absturz, Anwendung, reagiert nicht
sieht anders aus, sieht alles anders aus, alte Ansicht, das Alte zurück, alte Version zurück, früher war besser, neues Aussehen > Update, Oberfläche, Darstellung, Aktualisierung
startet von allein neu, macht was er will, startet ständig, ungefragt installiert > Update, automatisch, Aktualisierungen, Neustart
auf Englisch, plötzlich Englisch, alles auf Chinesisch, auf Deutsch, andere Sprache, verstehe die Sprache nicht > Sprache, Spracheinstellung, Spracheinstellungen
zu hell, Augen tun weh, blendet, in schwarz, schwarzer Hintergrund, dunkler Bildschirm, nachts > Dunkelmodus, Darstellung, Erscheinungsbild, Dark Mode
kaum lesen, winzig, winzige Schrift, zu kleine Buchstaben, Lupe, Brille, seh schlecht, sehe schlecht, blind, sehbehindert, schwerhörig > Schriftgröße, Barrierefreiheit, Kontrast, Bedienungshilfen
zerschossen, Seite zerschossen, Kringel, Sanduhr, dreht sich nur, lädt und lädt, weiße Seite, leere Seite, Seite bleibt weiß > Browser, Cache, Cookies, Darstellungsprobleme, laden
Laptop, PC, Rechner, Notebook, Mac, MacBook, Computer | Gerät | Endgerät
verliert Verbindung, verliert dauernd, fliegt aus dem Internet, alle paar Minuten, fliegt aus dem Netz, WLAN weg und wieder da > Verbindung, bricht ab, Verbindungsabbrüche, Router
lauter Klötze, Klötze, Klötzchen im Bild, Programme weg, Sender weg, die Dritten weg, Schnee im Bild > Störung, Fernsehempfang, Empfang, Sendersuchlauf, Suchlauf
nach dem Klick, Klick auf kaufen, passiert nichts, passiert nix, tut sich nichts, tut sich nix, komm nicht weiter, komme nicht weiter, geht nicht weiter, bleibe stecken > fehlgeschlagen, Fehler, Problem, funktioniert nicht
verbinde, zusammenbringen, zusammenstecken, dranhängen, anhängen an, koppeln > verknüpfen, verbinden, hinterlegen, hinzufügen
`;
