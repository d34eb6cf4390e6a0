package org.hejnal.directory.group;

import java.util.List;

/**
 * What administrators are told of a group.
 *
 * @param path the groups that it is below, from the root on
 * @param members how many people were put into it, active or not
 * @param editors how many of these edit it
 * @param people how many active people are in it or below it; of the root, all there are
 */
public record GroupDetail(GroupSummary group, List<GroupView> path, long members, long editors, long people) {}
