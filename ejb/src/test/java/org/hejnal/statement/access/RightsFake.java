package org.hejnal.statement.access;

import org.hejnal.directory.DirectoryService;

/** The rights of people who administer nothing and edit what tests say. */
public final class RightsFake {
    private RightsFake() {}

    /** Rights with which everybody may address the groups whose ids begin so. */
    public static RightsService editing(String groups) {
        RightsService service = new RightsService();
        service.directory = new DirectoryService() {
            @Override
            public boolean isEventsAdministrator(long id) {
                return false;
            }
        };
        service.rights = new RightsRepository() {
            @Override
            public boolean mayAddress(long account, String groupId) {
                return groupId.startsWith(groups);
            }
        };
        return service;
    }
}
