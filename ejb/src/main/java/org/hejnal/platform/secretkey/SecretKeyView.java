package org.hejnal.platform.secretkey;

import java.util.Map;
import java.util.Optional;

/**
 * How far a change of keys has come.
 *
 * @param keyId the id of the key that the node seals with
 * @param formerKeyId the id of the former key; nothing while none is set
 * @param ownTexts how many texts of each column are sealed with the node's key; empty while no former key is set
 * @param formerTexts how many texts of each column are not sealed with the node's key yet; empty while no former key is set
 */
public record SecretKeyView(
        String keyId, Optional<String> formerKeyId, Map<String, Long> ownTexts, Map<String, Long> formerTexts) {}
