/** What customers of software tell of seats, roles, plans, data, connections and failures, in German. */
export const software = `
# Arbeitsbereiche, Plätze, Rollen
Arbeitsbereich, Workspace, Firmenkonto, Teamkonto, Organisation, Mandant, Unternehmenskonto > Team, Konto
Lizenz, Benutzerlizenz, Platz, Nutzerplatz, bezahlter Nutzer, Preis pro Nutzer, Lizenzen > Nutzer, Mitglied
Benutzer hinzufügen, Nutzer hinzufügen, Kollegen einladen, Kollegin einladen, Team einladen, jemanden reinholen, Kollege braucht Zugang, Zugang geben, neuer Mitarbeiter, Mitarbeiter anlegen, jemanden dazuholen > Mitglieder einladen, Einladung, einladen, Mitglied, Zugang
Benutzer entfernen, Nutzer löschen, jemanden rauswerfen, Kollege hat gekündigt, Mitarbeiter ausgeschieden, ist nicht mehr bei uns, Zugang entziehen, Zugang sperren, ehemaliger Mitarbeiter > Mitglieder entfernen, deaktivieren, Mitglied, Zugriff, entfernen
Berechtigungen, Rechte, Zugriffsrechte, wer darf was, wer kann sehen, wer darf bearbeiten, dürfen nicht sehen, Zugriff einschränken, Rechte vergeben > Rollen, Rolle, Berechtigung
Administrator, Admin, Kontoinhaber, Besitzer, Hauptnutzer, zum Admin machen, Adminrechte > Rolle, Rollen
keine Berechtigung, keine Rechte, Zugriff verweigert, nicht berechtigt, fehlende Rechte, darf ich nicht bearbeiten, ist ausgegraut, bei mir ausgegraut > Berechtigung, Berechtigungen, Rolle, Administrator
Besitzer wechseln, Inhaber wechseln, Konto übergeben, Chef ist weg, neuer Inhaber, Eigentümer ändern > Inhaber, übertragen, Eigentümer
Gast, externer Nutzer, Externe, Freelancer Zugang, mit Kunden teilen, Kunde soll reinschauen > Gäste, Gastzugang, externe
nur lesen, nur anschauen, darf nichts ändern, Lesezugriff, nur gucken > Leserechte, lesen, Rolle
Einladung nicht angekommen, Einladung abgelaufen, Einladungslink geht nicht, Einladung nochmal schicken > Einladung, erneut senden

# Pläne und Abrechnung von Software
Upgrade, hochstufen, höheres Paket, auf Premium wechseln, Bezahlversion, Vollversion, mehr Funktionen, größeres Paket, Funktionen freischalten > Upgrade, Tarif wechseln, Tarif, Plan
Downgrade, runterstufen, kleineres Paket, zurück auf gratis, wieder kostenlose Version, günstigeres Paket > Downgrade, Tarif wechseln, Tarif, Plan
gratis testen, Testversion, Testphase, ausprobieren vor dem Kauf, Test abgelaufen, Testzeit vorbei, Probezeit verlängern > Testzeitraum, Testphase, Probezeitraum
jährlich zahlen, Jahreszahlung, einmal im Jahr zahlen, auf jährlich umstellen, auf monatlich umstellen > Abrechnungszeitraum, jährlich, Zahlungsintervall
komischer Betrag auf Rechnung, krummer Betrag, nur Teil vom Monat > anteilig, Abrechnung
Firmendaten auf Rechnung, UID auf Rechnung, USt-ID eintragen, Bestellnummer auf Rechnung, Rechnung statt Kreditkarte > Rechnungsdaten, Umsatzsteuer-ID, Rechnung
Rechnung an Buchhaltung, Rechnungen an andere Adresse, Rechnungsmail ändern, Rechnungen weiterleiten > Rechnungskontakt, Rechnungsempfänger, Rechnungen
Limit erreicht, Kontingent aufgebraucht, Speicher voll, kein Speicherplatz, zu viele Anfragen, Credits aufgebraucht > Limit, Kontingent, Speicherplatz, Nutzung, Tarif
Rabatt für Vereine, Rabatt für Schulen, gemeinnützig, NGO-Rabatt, Bildungsrabatt > Rabatt, gemeinnützige, Bildung

# Daten rein und raus
Daten importieren, Excel hochladen, CSV hochladen, Kontakte hochladen, aus anderem Programm übernehmen, Umzug von anderem Anbieter, alles rüberholen, Daten mitnehmen von > Import, importieren, Datenübernahme, Migration
Import klappt nicht, Import hängt, Spalten stimmen nicht, komische Zeichen, Umlaute kaputt, Fehler beim Import > Import, Importfehler, importieren
Daten exportieren, Daten rausholen, alles runterladen, als Excel, Excel-Export, Daten sichern > Export, exportieren, herunterladen
Backup, Sicherung, Sicherungskopie, wiederherstellen, Stand von gestern, alte Version, Arbeit weg, alles weg, Daten verschwunden > Wiederherstellung, wiederherstellen, Versionsverlauf, Sicherung
aus Versehen gelöscht, versehentlich gelöscht, ausversehen weg, Gelöschtes zurückholen, Papierkorb > wiederherstellen, Papierkorb, gelöschte
doppelte Einträge, doppelt drin, Dubletten, zusammenführen > Duplikate, zusammenführen
synchronisiert nicht, Sync geht nicht, aktualisiert nicht, Änderungen kommen nicht an, am Handy anders, alte Daten > Synchronisation, synchronisieren, Aktualisierung
Datei hochladen, lässt sich nicht hochladen, Datei zu groß, Anhang geht nicht, Upload bricht ab > Upload, hochladen, Dateigröße, Anhang
archivieren, alte Projekte weg, Projekt abschließen > archivieren, Archiv
Suche findet nix, filtern, sortieren, alte wiederfinden > Suche, Filter, Ansichten
eigenes Feld, Spalte dazu, Zusatzfeld > benutzerdefinierte Felder, Felder
Vorlage, Muster, wiederverwenden > Vorlagen, Vorlage
viele auf einmal ändern, alle auf einmal, alles markieren, jeden einzeln > Massenbearbeitung, Sammelaktion
Auswertung, Bericht, Statistik, Zahlen für den Chef, Diagramm > Berichte, Auswertungen, Dashboard

# Verbindungen
Integration, verbinden mit, anbinden, koppeln mit, Schnittstelle zu, Outlook verbinden, Gmail verbinden > Integrationen, Schnittstelle, verbinden
Verbindung abgebrochen zu, hat sich getrennt, Token abgelaufen, neu verbinden > Integration, Verbindung, Autorisierung
API, API-Schlüssel, API-Key, Zugangsschlüssel, Schnittstelle programmieren > API, Schlüssel, Entwickler
Webhook, an unseren Server schicken, Ereignisse empfangen > Webhooks
einbetten, auf meine Webseite, Widget, in Homepage einbauen, iframe > einbetten, Website
eigene Domain, eigene Adresse, DNS, Domain nicht verifiziert > Domain, DNS
Single Sign-on, SSO, SAML, mit Firmenkonto anmelden, Firmenlogin > SSO, Single Sign-on
automatisieren, soll von selbst passieren, Regel anlegen, Auslöser > Automatisierung, Regeln, Workflows
zu viele Mails von euch, Benachrichtigungen abstellen, stumm schalten, nervt ständig, keine Benachrichtigung > Benachrichtigungen, Benachrichtigungseinstellungen
Kalender abgleichen, im Kalender sehen, Google Kalender > Kalender, Kalenderintegration
Dokument unterschreiben, online unterschreiben, digital unterschreiben > Signatur, elektronische Signatur
Server down, seid ihr down, Seite down, Seite lädt nicht, Seite geht nicht auf, Serverfehler, etwas ist schiefgelaufen, nur bei mir, nichts geht mehr > Status, Störung, Wartung, Ausfall
langsam, lädt ewig, hängt sich auf, ruckelt, friert ein, lahm, lahmt, braucht ewig zum Laden > Leistung, langsam, Ladezeit
weiße Seite, leere Seite, weißer Bildschirm, Knopf geht nicht, Button reagiert nicht, passiert nix beim Klicken > Browser, Cache, Anzeige
Cache leeren, Cookies löschen, anderer Browser, Chrome, Safari, Firefox > Browser, unterstützte Browser, Cache
Fehlermeldung, Fehlercode, komische Meldung, rote Meldung, zeigt Fehler an, spuckt Fehler aus > Fehler, Fehlermeldungen
Bug, seit dem Update kaputt, gestern ging es noch, seit Update geht nix > Fehler melden, bekannte Probleme, Update
wäre super wenn, könnt ihr einbauen, fehlt eine Funktion, Vorschlag, Wunsch > Funktionswünsche, Feedback, Vorschlag
ohne Internet, offline, im Flugzeug arbeiten > Offline-Modus, offline
dunkler Modus, Dark Mode, zu hell, Schrift zu klein, größere Schrift > Darstellung, Design, Barrierefreiheit
falsche Uhrzeit, eine Stunde daneben, Datumsformat > Zeitzone, Datumsformat
gleichzeitig bearbeiten, überschrieben, wer hat das geändert, wer hat gelöscht > Aktivitätsprotokoll, Versionsverlauf, Zusammenarbeit
Link teilen, öffentlicher Link, nicht mehr teilen, Freigabelink > Freigabe, teilen, Link
wo liegen die Daten, Server in Europa, DSGVO, AV-Vertrag, Auftragsverarbeitung, verschlüsselt > Datenschutz, Sicherheit, DSGVO
Firmenkonto auflösen, Workspace löschen, alles löschen und zumachen > löschen, Kontolöschung
`;
