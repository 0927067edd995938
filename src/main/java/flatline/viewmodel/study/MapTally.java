package flatline.viewmodel.study;

/**
 * In how many cells of a map the seeds tell two contenders apart: where Student's 95 % interval of
 * their mean difference does not hold 0. Of twenty cells without a difference one is expected among
 * them.
 *
 * @param cells how many are known
 * @param lower in how many of them the one lies below the other
 * @param higher in how many above
 */
public record MapTally(int cells, int lower, int higher) {}
