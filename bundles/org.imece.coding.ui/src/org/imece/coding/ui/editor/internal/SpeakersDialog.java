/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.speaker.ChangeSpeakerOperation;
import org.imece.coding.speaker.ChangeTurnsOperation;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Edits;
import org.imece.ui.view.CutText;

/** The speakers of a document. Each change is an edit of its own, so there is nothing to confirm. */
final class SpeakersDialog extends Dialog {

	private final IResearchProject project;
	private final Document document;
	private final ElementLabels labels;
	private final List<Button> needSpeaker = new ArrayList<>();
	private TableViewer table;

	SpeakersDialog(Shell parent, IResearchProject project, Document document, ElementLabels labels) {
		super(parent);
		this.project = project;
		this.document = document;
		this.labels = labels;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Speakers_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		Composite host = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 220).applyTo(host);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		table = new TableViewer(host, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		CutText.in(table.getTable());
		AccessibleNames.set(table.getTable(), Messages.Speakers_title);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.Speakers_label, 30, Speaker::getLabel);
		column(layout, Messages.Speakers_person, 45,
				speaker -> speaker.getParty() == null ? "" : labels.text(speaker.getParty()));
		column(layout, Messages.Speakers_turns, 25, speaker -> Long.toString(
				document.getTurns().stream().filter(turn -> turn.getSpeaker() == speaker).count()));
		table.setInput(document.getSpeakers());
		table.addSelectionChangedListener(event -> enable());
		table.addDoubleClickListener(event -> rename(speaker()));
		createButtons(area);
		table.getTable().select(0);
		enable();
		return area;
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Speaker, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Speaker) row)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Speakers_rename, this::rename);
		button(buttons, Messages.Speakers_choosePerson, this::choosePerson);
		button(buttons, Messages.Speakers_forgetPerson,
				speaker -> attempt(ChangeSpeakerOperation.link(project, speaker, null)::run));
		button(buttons, Messages.Speakers_merge, this::merge);
		Button again = new Button(buttons, SWT.PUSH);
		again.setText(Messages.Speakers_recognise);
		again.setToolTipText(Messages.Speakers_recogniseTip);
		GridDataFactory.fillDefaults().applyTo(again);
		again.addListener(SWT.Selection, event -> attempt(ChangeTurnsOperation.recognise(project, document)::run));
	}

	private void button(Composite parent, String text, Consumer<Speaker> run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> run.accept(speaker()));
		GridDataFactory.fillDefaults().applyTo(button);
		needSpeaker.add(button);
	}

	private Speaker speaker() {
		return (Speaker) table.getStructuredSelection().getFirstElement();
	}

	private void enable() {
		needSpeaker.forEach(button -> button.setEnabled(speaker() != null));
	}

	private void attempt(ICoreRunnable change) {
		Edits.attempt(getShell(), change);
		table.setInput(document.getSpeakers());
		enable();
	}

	private void rename(Speaker speaker) {
		InputDialog dialog = new InputDialog(getShell(), Messages.Speakers_renameTitle, Messages.Speakers_renameText,
				speaker.getLabel(), name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			attempt(ChangeSpeakerOperation.rename(project, speaker, dialog.getValue())::run);
		}
	}

	private void choosePerson(Speaker speaker) {
		List<RecordHeader> parties = project.records(StakeholderPackage.Literals.PARTY);
		new ElementChooser(getShell(), labels, NLS.bind(Messages.Speakers_personTitle, speaker.getLabel()))
				.choose(parties).flatMap(header -> project.root(header.id())).filter(Party.class::isInstance)
				.ifPresent(party -> attempt(ChangeSpeakerOperation.link(project, speaker, (Party) party)::run));
	}

	private void merge(Speaker speaker) {
		Menu menu = new Menu(table.getTable());
		document.getSpeakers().stream().filter(other -> other != speaker).forEach(other -> {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(other.getLabel().replace("&", "&&"));
			item.addListener(SWT.Selection,
					event -> attempt(ChangeSpeakerOperation.merge(project, speaker, other)::run));
		});
		menu.addListener(SWT.Hide, event -> getShell().getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_close, true);
	}
}
