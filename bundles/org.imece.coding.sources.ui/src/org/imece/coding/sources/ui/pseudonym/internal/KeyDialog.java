/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.sources.pseudonym.KeyFile;
import org.imece.coding.sources.pseudonym.PseudonymKey;
import org.imece.coding.sources.pseudonym.PseudonymKey.Entry;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.text.TextOrder;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.CutText;

/** Shows a key to whoever has its passphrase; destroys it on request. */
final class KeyDialog extends TitleAreaDialog {

	private static final int DESTROY = IDialogConstants.CLIENT_ID + 1;

	private final KeyFile file;
	private Text passphrase;
	private Button show;
	private TableViewer entries;

	KeyDialog(Shell parent, KeyFile file) {
		super(parent);
		this.file = file;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.OpenKey_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(file.file().getFileName().toString());
		setMessage(Messages.OpenKey_text);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Key_passphrase);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		passphrase = new Text(area, SWT.BORDER | SWT.PASSWORD);
		AccessibleNames.set(passphrase, Messages.Key_passphrase);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(passphrase);
		show = new Button(area, SWT.PUSH);
		show.setText(Messages.OpenKey_show);
		show.addListener(SWT.Selection, event -> read());
		getShell().setDefaultButton(show);
		Composite host = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).hint(560, 260).applyTo(host);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		entries = new TableViewer(host, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		entries.getTable().setHeaderVisible(true);
		CutText.in(entries.getTable());
		AccessibleNames.set(entries.getTable(), Messages.OpenKey_title);
		entries.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.Names_pseudonym, 25, Entry::pseudonym);
		column(layout, Messages.Names_kind, 20, entry -> KindLabels.of(entry.kind()));
		column(layout, Messages.Names_name, 55, entry -> String.join(", ",
				entry.names().stream().sorted(TextOrder.by(Locale.of("tr"), Function.identity())).toList()));
		return outer;
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Entry, String> text) {
		TableViewerColumn column = new TableViewerColumn(entries, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Entry) element);
			}
		});
	}

	/** Takes half a second: the iterations that make guessing slow. */
	private void read() {
		char[] typed = passphrase.getTextChars();
		Display display = getShell().getDisplay();
		setErrorMessage(null);
		show.setEnabled(false);
		Job job = Job.create(Messages.OpenKey_title, monitor -> {
			PseudonymKey key = null;
			String problem = null;
			try {
				key = file.read(typed);
			} catch (CoreException e) {
				problem = e.getStatus().getMessage();
			} finally {
				Arrays.fill(typed, '\0');
			}
			List<Entry> found = key == null ? List.of() : key.entries();
			String message = problem;
			display.asyncExec(() -> show(found, message));
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(List<Entry> found, String problem) {
		if (!show.isDisposed()) {
			show.setEnabled(true);
			setErrorMessage(problem);
			entries.setInput(found);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DESTROY, Messages.OpenKey_destroy, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == DESTROY) {
			destroy();
		} else {
			super.buttonPressed(button);
		}
	}

	private void destroy() {
		MessageDialog question = new MessageDialog(getShell(), Messages.Destroy_title, null,
				NLS.bind(Messages.Destroy_question, file.file().getFileName()), MessageDialog.WARNING, 1,
				Messages.Destroy_action, Messages.Dialog_cancel);
		if (question.open() == 0) {
			try {
				file.destroy();
				close();
			} catch (CoreException e) {
				setErrorMessage(e.getStatus().getMessage());
			}
		}
	}
}
