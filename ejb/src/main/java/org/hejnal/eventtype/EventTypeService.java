package org.hejnal.eventtype;

public class EventTypeService {
    public void requireEventType(String id) {}
}
