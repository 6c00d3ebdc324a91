package org.kontor.app.internal.start;

import java.net.URI;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.app.Connections;
import org.kontor.app.DatabaseAddress;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;
import org.kontor.store.ConnectionProfile;

/** Asks where the data lie: on this computer, or in a database on a server. */
public final class ConnectionDialog extends CalmDialog {

    private static final Messages MESSAGES = Messages.of(ConnectionDialog.class);
    private static final int USUAL_PORT = 5432;

    private final Connections connections;
    private final ConnectionProfile now;
    private ConnectionProfile chosen;
    private Button here;
    private Text host;
    private Text port;
    private Text database;
    private Text user;
    private Text password;

    /** @param now what is open or was to be opened */
    public ConnectionDialog(Shell parent, Connections connections, ConnectionProfile now) {
        super(parent, MESSAGES.text("connection.title"), MESSAGES.text("connection.hint"));
        this.connections = connections;
        this.now = now;
    }

    /** What was chosen; null when nothing was. */
    public ConnectionProfile ask() {
        return open() == OK ? chosen : null;
    }

    @Override
    protected void fill(Composite body) {
        here = button(body, SWT.RADIO, MESSAGES.text("connection.here"));
        var path = sentence(body, now.dataFolder().toString());
        path.setEnabled(false);
        var server = button(body, SWT.RADIO, MESSAGES.text("connection.server"));
        host = field(body, MESSAGES.text("connection.host"), SWT.NONE);
        port = field(body, MESSAGES.text("connection.port"), SWT.NONE);
        database = field(body, MESSAGES.text("connection.database"), SWT.NONE);
        user = field(body, MESSAGES.text("connection.user"), SWT.NONE);
        password = field(body, MESSAGES.text("password"), SWT.PASSWORD);
        hint(body, MESSAGES.text("connection.password.hint"));
        var onServer = now instanceof ConnectionProfile.Server;
        here.setSelection(!onServer);
        server.setSelection(onServer);
        if (now instanceof ConnectionProfile.Server profile) {
            show(profile.server(), profile.password());
        } else {
            port.setText(Integer.toString(USUAL_PORT));
        }
        here.addListener(SWT.Selection, e -> enable());
        server.addListener(SWT.Selection, e -> enable());
        enable();
    }

    private void show(URI server, Optional<String> known) {
        host.setText(server.getHost());
        port.setText(Integer.toString(server.getPort() < 0 ? USUAL_PORT : server.getPort()));
        database.setText(server.getPath().substring(1));
        user.setText(server.getUserInfo() == null ? "" : server.getUserInfo());
        password.setText(known.orElse(""));
    }

    private void enable() {
        for (Text field : new Text[] {host, port, database, user, password}) {
            field.setEnabled(!here.getSelection());
        }
    }

    @Override
    protected String go() {
        return MESSAGES.text("connection.go");
    }

    @Override
    protected void okPressed() {
        try {
            chosen = here.getSelection() ? new ConnectionProfile.Embedded(now.dataFolder())
                    : connections.server(now.dataFolder(), address());
            super.okPressed();
        } catch (KontorException e) {
            say(e.text().text());
        } catch (NumberFormatException e) {
            say(MESSAGES.text("connection.port.bad"));
            port.setFocus();
        }
    }

    private DatabaseAddress address() {
        if (host.getText().isBlank() || database.getText().isBlank()) {
            throw new KontorException(MESSAGES.message("connection.missing"), null);
        }
        var number = port.getText().isBlank() ? 0 : Integer.parseInt(port.getText().strip());
        return DatabaseAddress.of(host.getText(), number, database.getText(), user.getText(), password.getText());
    }
}
