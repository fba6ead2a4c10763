/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.form.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.imece.core.text.UserLocale;
import org.imece.law.norm.MarkCheckedOperation;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.PartialDate;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Jurisdiction;
import org.imece.model.law.Amendment;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawFactory;
import org.imece.model.law.LawPackage;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.editor.TableField.Column;
import org.imece.ui.operation.Edits;

/** What is known of an instrument as a whole. */
public final class InstrumentForm extends ElementFormEditor<Instrument> {

	public InstrumentForm() {
		super(Instrument.class);
	}

	@Override
	protected void createFields(FormFields form) {
		FormFields identity = form.section(Messages.Form_identity);
		identity.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Form_title);
		FormFields row = identity.row(3);
		row.text(LawPackage.Literals.INSTRUMENT__NUMBER, Messages.Form_number);
		row.choice(LawPackage.Literals.INSTRUMENT__KIND, Messages.Form_kind, LawNames::of);
		row.text(LawPackage.Literals.INSTRUMENT__SERIES, Messages.Form_series);
		identity.reference(LawPackage.Literals.INSTRUMENT__JURISDICTION, Messages.Form_jurisdiction,
				Jurisdiction.class);
		identity.text(LawPackage.Literals.INSTRUMENT__IDENTIFIERS, Messages.Form_identifiers);
		dates(form.section(Messages.Form_dates));
		texts(form.section(Messages.Form_texts));
		form.section(Messages.Form_tableChanges).table(LawPackage.Literals.INSTRUMENT__AMENDMENTS,
				Messages.Form_tableChanges,
				List.of(new Column(Messages.Form_tableAct, 2, change -> ((Amendment) change).getActNumber()),
						new Column(Messages.Form_tableWhat, 4, change -> ((Amendment) change).getScope()),
						new Column(Messages.Form_tableDate, 2, change -> PartialDates.format(((Amendment) change).getDate()))),
				LawFactory.eINSTANCE::createAmendment, null);
	}

	private void dates(FormFields dates) {
		FormFields row = dates.row(3);
		row.date(LawPackage.Literals.INSTRUMENT__ADOPTED, Messages.Form_adopted);
		row.date(LawPackage.Literals.INSTRUMENT__PUBLISHED, Messages.Form_published);
		row.text(LawPackage.Literals.INSTRUMENT__GAZETTE, Messages.Form_gazette);
		FormFields status = dates.row(2);
		status.choice(LawPackage.Literals.INSTRUMENT__FORCE, Messages.Form_force, LawNames::of);
		status.date(LawPackage.Literals.INSTRUMENT__CHECKED_ON, Messages.Form_checked);
		Button today = dates.toolkit().createButton(dates.parent(), Messages.Form_checkToday, SWT.PUSH);
		today.addListener(SWT.Selection, event -> Edits.attempt(today.getShell(),
				monitor -> new MarkCheckedOperation(project(), element(), PartialDate.of(LocalDate.now())).run(monitor)));
	}

	private void texts(FormFields texts) {
		texts.table(LawPackage.Literals.INSTRUMENT__EXPRESSIONS, Messages.Form_texts,
				List.of(new Column(Messages.Form_textLanguage, 2, row -> language((Expression) row)),
						new Column(Messages.Form_textFrom, 2, row -> from(row)),
						new Column(Messages.Form_textTo, 2, row -> PartialDates.format(((Expression) row).getValidTo())),
						new Column(Messages.Form_textFile, 4, row -> ((Expression) row).getSourceFile())),
				LawFactory.eINSTANCE::createExpression, detail -> {
					FormFields row = detail.row(3);
					row.text(LawPackage.Literals.EXPRESSION__LANGUAGE, Messages.Form_textLanguage);
					row.date(LawPackage.Literals.EXPRESSION__VALID_FROM, Messages.Form_textFrom);
					row.date(LawPackage.Literals.EXPRESSION__VALID_TO, Messages.Form_textTo);
				});
	}

	private static String from(EObject row) {
		return PartialDates.format(((Expression) row).getValidFrom());
	}

	private static String language(Expression expression) {
		return UserLocale.languageName(expression.getLanguage());
	}
}
