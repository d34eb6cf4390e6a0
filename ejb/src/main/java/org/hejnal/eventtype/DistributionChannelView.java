package org.hejnal.eventtype;

import org.hejnal.platform.LangDict;

/** A way out for notifications: inbox, e-mail, ... */
public record DistributionChannelView(String id, LangDict name, LangDict description) {}
