/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import org.eclipse.core.expressions.PropertyTester;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.CodingPackage;

/** Whether a record is a work of the literature, without loading it. */
public final class WorkTester extends PropertyTester {

	private static final String WORK = CodingPackage.eNS_URI + '#'
			+ CodingPackage.Literals.LITERATURE_ITEM.getName();

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof RecordHeader record && isWork(record);
	}

	static boolean isWork(RecordHeader record) {
		return record.type().equals(WORK);
	}
}
