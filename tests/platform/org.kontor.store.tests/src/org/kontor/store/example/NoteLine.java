package org.kontor.store.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "NOTE_LINE")
public class NoteLine {

    @Id
    @GeneratedValue(generator = "KONTOR_SEQ")
    @Column(name = "ID")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "NOTE_ID")
    private Note note;

    @Column(name = "POSITION_NO")
    private int position;

    @Column(name = "WORDS")
    private String words;

    protected NoteLine() {
    }

    public NoteLine(Note note, int position, String words) {
        this.note = note;
        this.position = position;
        this.words = words;
    }

    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
