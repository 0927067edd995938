package flatline.view.study;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * A part of the Study page, made when it is first opened.
 *
 * @param id names it; its title is the text {@code study.<id>}
 * @param content makes what it shows
 */
public record Section(String id, Supplier<? extends Region> content) {}
