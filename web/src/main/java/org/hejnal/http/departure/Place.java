package org.hejnal.http.departure;

import java.nio.file.Path;

/**
 * Where answers wait.
 *
 * @param waiting all of the server
 * @param folder for their bytes
 * @param limits for their clients
 */
record Place(Waiting waiting, Path folder, DepartureLimits limits) {}
