package flatline.model.activation;

/**
 * The publication that a function is usually credited to.
 *
 * @param authors family names as cited
 * @param year of publication
 * @param title of the paper or book
 */
public record Source(String authors, int year, String title) {}
