package org.hejnal.explanation;

import java.util.List;
import java.util.Optional;
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.notification.history.SendView;

/**
 * A send, and what became of it for one person.
 *
 * @param recipient how far it has come to them; absent if it is not for them
 * @param steps the decisions, in the order in which they are made
 */
public record ExplainedSend(SendView send, Optional<RecipientStatusView> recipient, List<ExplanationStep> steps) {}
