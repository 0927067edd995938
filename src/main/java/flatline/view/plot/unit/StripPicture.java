package flatline.view.plot.unit;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is painted of all hidden units of a contender.
 *
 * @param selected the unit that is looked at, if any
 * @param words for a unit's state, the longest first
 */
public record StripPicture(
    ContenderSnapshot contender,
    Optional<UnitRef> selected,
    Function<UnitRef, List<String>> words) {}
