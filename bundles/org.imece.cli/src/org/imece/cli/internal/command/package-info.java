/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The commands; each calls operations that the workbench uses too. */
package org.imece.cli.internal.command;
