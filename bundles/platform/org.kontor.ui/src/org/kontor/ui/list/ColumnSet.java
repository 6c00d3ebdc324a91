package org.kontor.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.base.list.Sort;

/** Which columns a grid shows, in which order and how wide, and how it is sorted. One thread. */
public final class ColumnSet {

    /** No narrower, in points. */
    public static final int MIN_WIDTH = 40;

    /** No wider, in points. */
    public static final int MAX_WIDTH = 900;

    /**
     * A column's place.
     *
     * @param width in points
     */
    public record Place(String id, int width, boolean shown) {

        private Place wide(int newWidth) {
            return new Place(id, Math.clamp(newWidth, MIN_WIDTH, MAX_WIDTH), shown);
        }

        private Place visible(boolean newShown) {
            return new Place(id, width, newShown);
        }
    }

    private final List<Place> places;
    private Sort sort;

    /** As the list comes at first. */
    public ColumnSet(List<Place> places, Sort sort) {
        this.places = new ArrayList<>(places);
        this.sort = sort;
    }

    /** All columns in order. */
    public List<Place> all() {
        return List.copyOf(places);
    }

    /** The columns that are shown, in order; never empty. */
    public List<Place> shown() {
        return places.stream().filter(Place::shown).toList();
    }

    public Sort sort() {
        return sort;
    }

    /** Sorts by a column: the other way round when it is sorted by it already. */
    public void toggleSort(String column) {
        sort = new Sort(column, sort.column().equals(column) && !sort.descending());
    }

    public void sort(Sort newSort) {
        sort = newSort;
    }

    /** Makes a column as wide, within sensible bounds. */
    public void resize(String id, int width) {
        places.replaceAll(place -> place.id().equals(id) ? place.wide(width) : place);
    }

    /** Shows or hides a column; the last one that is shown stays. */
    public void show(String id, boolean shown) {
        if (shown || shown().size() > 1 || !isShown(id)) {
            places.replaceAll(place -> place.id().equals(id) ? place.visible(shown) : place);
        }
    }

    private boolean isShown(String id) {
        return find(id).map(Place::shown).orElse(false);
    }

    private Optional<Place> find(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** Moves a column to before another, or to the end when {@code before} is null. */
    public void move(String id, String before) {
        if (id.equals(before)) {
            return;
        }
        find(id).ifPresent(place -> {
            places.remove(place);
            final int at = before == null ? -1 : find(before).map(places::indexOf).orElse(-1);
            places.add(at < 0 ? places.size() : at, place);
        });
    }

    /** As one line of text. */
    public String save() {
        final var text = new StringBuilder(sort.column()).append(sort.descending() ? ":desc" : ":asc");
        places.forEach(place -> text.append(';').append(place.id()).append(':').append(place.width()).append(':')
                .append(place.shown() ? "on" : "off"));
        return text.toString();
    }

    /**
     * Puts back what {@link #save} wrote. Columns that are no longer there are left out, new ones come at the end as
     * they are by themselves; a text that can't be read changes nothing.
     */
    public void load(String saved) {
        final String[] parts = saved.split(";", -1);
        final String[] order = parts[0].split(":");
        if (order.length != 2) {
            return;
        }
        final List<Place> arranged = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            final String[] part = parts[i].split(":");
            if (part.length == 3 && part[1].matches("\\d{1,4}")) {
                find(part[0]).ifPresent(place -> arranged
                        .add(place.wide(Integer.parseInt(part[1])).visible(part[2].equals("on"))));
            }
        }
        if (arranged.stream().noneMatch(Place::shown)) {
            return;
        }
        places.stream().filter(place -> arranged.stream().noneMatch(other -> other.id().equals(place.id())))
                .forEach(arranged::add);
        if (find(order[0]).isPresent()) {
            sort = new Sort(order[0], order[1].equals("desc"));
        }
        places.clear();
        places.addAll(arranged);
    }
}
