package flatline.viewmodel.presenter;

import java.util.OptionalLong;

/**
 * A picture that stands while the teacher goes on.
 *
 * @param step the step that it shows; empty if it shows none
 */
public record Frozen(OptionalLong step) {}
