package org.hejnal.directory.roster.csv;

import org.hejnal.directory.roster.RosterField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Why a file as a whole cannot be read. */
enum CsvRefusal {
    EMPTY("Plik jest pusty.", "The file is empty."),
    WORKBOOK(
            "To jest skoroszyt Excela. Zapisz go jako \"CSV UTF-8 (rozdzielany przecinkami)\".",
            "This is a workbook of Excel. Save it as \"CSV UTF-8 (Comma delimited)\"."),
    UTF_16(
            "Ten plik jest w kodowaniu UTF-16 (\"Tekst Unicode\"). Zapisz go w UTF-8; w Excelu wybierz"
                    + " \"CSV UTF-8 (rozdzielany przecinkami)\".",
            "This file is encoded in UTF-16 (\"Unicode Text\"). Save it in UTF-8; in Excel, choose"
                    + " \"CSV UTF-8 (Comma delimited)\"."),
    NOT_UTF_8(
            "Ten plik nie jest w UTF-8; zapewne jest w kodowaniu Windows-1250 (za wierszem %d jest bajt, którego UTF-8 nie"
                    + " zna). Zapisz go w UTF-8; w Excelu wybierz \"CSV UTF-8 (rozdzielany przecinkami)\".",
            "This file is not in UTF-8; most likely it is in Windows-1250 (after line %d there is a byte that UTF-8 does not"
                    + " know). Save it in UTF-8; in Excel, choose \"CSV UTF-8 (Comma delimited)\"."),
    QUOTES(
            "Wiersz %d: cudzysłowy się nie zgadzają. Cudzysłów wewnątrz komórki w cudzysłowie pisze się podwójnie.",
            "Line %d: the quotation marks do not match. One inside a quoted cell is written twice."),
    ENDLESS(
            "Wiersz %d ma ponad milion znaków. Czy cudzysłów nie pozostał otwarty?",
            "Line %d has more than a million characters. Was a quotation mark left open?");

    private final String pl;
    private final String en;

    CsvRefusal(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    /** @param line the line that it is about */
    InvalidValueException at(int line) {
        String number = Integer.toString(line);
        return new InvalidValueException(
                RosterField.FILE,
                en.replace("%d", number),
                new LangDict(pl.replace("%d", number), en.replace("%d", number)));
    }
}
