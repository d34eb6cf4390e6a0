package org.hejnal.directory.group;

import org.hejnal.platform.LangDict;

/**
 * A group of people.
 *
 * @param id the parent's id and a suffix; empty for the root, which stands for everyone
 */
public record GroupView(String id, LangDict name) {}
