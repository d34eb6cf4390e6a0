package org.hejnal.platform.setting;

/** Which servers are one hub. */
public final class ClusterSettings {
    static final Section SECTION = new Section("Cluster");

    private static final Form<String> HOSTS = Forms.matching(
            "nodes with commas, each as `host[port]`", "[^\\s,\\[]+\\[\\d{1,5}](,[^\\s,\\[]+\\[\\d{1,5}])*");

    static {
        SECTION.addOfServer("HEJNAL_CLUSTER_HOSTS", HOSTS, "localhost[7600]", "all nodes: see cluster.md");
    }

    private ClusterSettings() {}
}
