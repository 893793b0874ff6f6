<#-- The opening paragraphs; from the profile's other facts where it has no bio. -->
<#macro bio>
<#if profile.bio??>
${profile.bio}
<#else>
**${profile.name}**<#if profile.position??>, ${profile.position}</#if><#list profile.affiliations as place>, ${place}</#list>
</#if>
</#macro>
