/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.code.Codes;
import org.imece.coding.query.words.AutoCode;
import org.imece.coding.query.words.AutoCode.Candidate;
import org.imece.coding.query.words.PassageScope;
import org.imece.coding.segment.CodePassagesOperation.Passage;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.coding.Code;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.operation.LatestJob;
import org.imece.ui.view.CutText;

/** Shows what would be coded, with a check mark at each passage. */
final class AutoCodeDialog extends TitleAreaDialog {

	private static final int MIN_WIDTH = 720;
	private static final int MIN_HEIGHT = 520;
	private static final int LONGEST = 300;

	private final IResearchProject project;
	private final AutoCodeAction.Found found;
	private final List<Code> codes;
	private Text code;
	private Combo scope;
	private Table table;
	private Label count;
	private List<Candidate> candidates = List.of();
	private boolean[] checked = {};
	private String codeUri;
	private LatestJob<List<Candidate>> job;
	/** While passages are looked for there is nothing to code. */
	private boolean resolving;

	AutoCodeDialog(Shell parent, IResearchProject project, AutoCodeAction.Found found) {
		super(parent);
		this.project = project;
		this.found = found;
		codes = Codes.all(project).stream().filter(Code::isCodable).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** What the user left checked. */
	List<Passage> passages() {
		return IntStream.range(0, candidates.size()).filter(i -> checked[i]).mapToObj(candidates::get)
				.map(Candidate::passage).toList();
	}

	String codeUri() {
		return codeUri;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AutoCode_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(MIN_WIDTH, MIN_HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.AutoCode_title);
		setMessage(Messages.AutoCode_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 8).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.AutoCode_code);
		createCode(area);
		new Label(area, SWT.NONE).setText(Messages.AutoCode_scope);
		scope = new Combo(area, SWT.READ_ONLY);
		scope.setItems(Stream.of(PassageScope.values()).map(AutoCodeDialog::label).toArray(String[]::new));
		scope.select(PassageScope.HIT.ordinal());
		scope.addListener(SWT.Selection, event -> resolve());
		createTable(area);
		createChecks(area);
		job = new LatestJob<>(Messages.AutoCode_resolving, area.getDisplay(), this::resolved,
				refusal -> setErrorMessage(refusal.getMessage()));
		area.addListener(SWT.Dispose, event -> job.giveUp());
		resolve();
		return area;
	}

	private void createCode(Composite area) {
		code = new Text(area, SWT.BORDER);
		code.setMessage(Messages.AutoCode_codeMessage);
		AccessibleNames.set(code, Messages.AutoCode_code);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(code);
		ContentProposalAdapter adapter = new ContentProposalAdapter(code, new TextContentAdapter(),
				new NameProposals(() -> codes.stream().map(this::name).toList()), KeyStroke.getInstance(SWT.MOD1, ' '),
				null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		code.addListener(SWT.Modify, event -> update());
	}

	private String name(Code of) {
		String path = Codes.path(of, project.mainLanguage());
		String title = Titles.of(of, project.mainLanguage());
		return path.isEmpty() ? title : path + Codes.SEPARATOR + title;
	}

	private static String label(PassageScope scope) {
		return switch (scope) {
		case HIT -> Messages.Scope_hit;
		case SENTENCE -> Messages.Scope_sentence;
		case PARAGRAPH -> Messages.Scope_paragraph;
		case TURN -> Messages.Scope_turn;
		};
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		CutText.in(table);
		AccessibleNames.set(table, Messages.AutoCode_passages);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table);
		column(Messages.AutoCode_document, 180);
		column(Messages.AutoCode_passage, 480);
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			Candidate candidate = candidates.get(event.index);
			String quote = candidate.passage().quote().replaceAll("\\s+", " ");
			item.setText(new String[] { candidate.document(),
					quote.length() > LONGEST ? quote.substring(0, LONGEST) + '…' : quote });
			item.setChecked(checked[event.index]);
		});
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				checked[table.indexOf((TableItem) event.item)] = ((TableItem) event.item).getChecked();
				update();
			}
		});
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void createChecks(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(row);
		count = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		button(row, Messages.AutoCode_all, true);
		button(row, Messages.AutoCode_none, false);
	}

	private void button(Composite row, String text, boolean check) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			Arrays.fill(checked, check);
			table.clearAll();
			update();
		});
	}

	private void resolve() {
		PassageScope around = PassageScope.values()[scope.getSelectionIndex()];
		show(List.of());
		resolving = true;
		update();
		job.start(monitor -> AutoCode.resolve(found.snapshot().corpus(), found.hits(), around, monitor), 0);
	}

	private void resolved(List<Candidate> passages) {
		if (!table.isDisposed()) {
			resolving = false;
			show(passages);
			update();
		}
	}

	private void show(List<Candidate> passages) {
		candidates = passages;
		checked = new boolean[candidates.size()];
		Arrays.fill(checked, true);
		table.clearAll();
		table.setItemCount(candidates.size());
	}

	private void update() {
		int chosen = passages().size();
		count.setText(resolving ? Messages.AutoCode_resolving
				: Messages.format(Messages.AutoCode_count, chosen, candidates.size()));
		Optional<Code> target = target();
		codeUri = target.map(project::uriOf).orElse(null);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(target.isPresent() && chosen > 0);
		}
	}

	private Optional<Code> target() {
		String wanted = Folding.fold(code.getText().strip());
		List<Code> named = codes.stream().filter(it -> Folding.fold(name(it)).equals(wanted)).toList();
		if (named.isEmpty()) {
			named = codes.stream().filter(it -> Folding.fold(Titles.of(it, project.mainLanguage())).equals(wanted))
					.toList();
		}
		return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.AutoCode_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}
}
