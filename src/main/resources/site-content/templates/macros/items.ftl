<#-- The items of a section, by group. An item's own Markdown or layout wins over the usual macro. -->
<#macro items section usual>
<#list section.groups as group>
<#if group.heading??>
### ${group.heading}

</#if>
<@in_slices list=group.items usual=usual>
<@item_list group.items usual/>
</@in_slices>
<#sep>

</#sep>
</#list>
</#macro>

<#-- Some of the items of a group, each of which is rendered without a look at the others. -->
<#macro item_list list usual>
<#list list as item>
<#if item.markdown??>
${item.markdown}
<#else>
<@.main[item.layout!usual] item/>
</#if>
</#list>
</#macro>
