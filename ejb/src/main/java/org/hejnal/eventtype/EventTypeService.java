package org.hejnal.eventtype;

public class EventTypeService {
    public void requireEventType(String id) {}

    public java.util.Map<String, org.hejnal.platform.LangDict> namesOf(java.util.Set<String> ids) {
        return java.util.Map.of();
    }
}
