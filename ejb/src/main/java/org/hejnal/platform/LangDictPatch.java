package org.hejnal.platform;

/** What a change says of a bilingual text: each language is kept, cleared or set by itself. */
public record LangDictPatch(Patch<String> pl, Patch<String> en) {

    /** The text after the change. */
    public LangDict applyTo(LangDict current) {
        return new LangDict(pl.applyTo(current.pl()), en.applyTo(current.en()));
    }
}
