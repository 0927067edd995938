package flatline.model.network;

/**
 * A hidden unit, the same in every contender.
 *
 * @param layer from 0
 * @param unit from 0
 */
public record UnitRef(int layer, int unit) {}
